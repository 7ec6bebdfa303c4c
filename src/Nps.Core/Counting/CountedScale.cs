using System;

namespace Nps.Core;

/// <summary>What becomes of the remembered scales when two counts are put together.</summary>
internal static class CountedScale
{
    /// <summary>
    /// The scale of the sum: that of the first part that counted anything. Parts that counted nothing take the other's scale, so that
    /// empty counts can start every sum; among those the first scale that is not the standard one wins.
    /// </summary>
    internal static RatingScale OfSum(RatingScale left, long leftTotal, RatingScale right, long rightTotal, string? paramName = null)
    {
        if (leftTotal != 0 && rightTotal != 0 && !left.HasSameEnds(right))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Counts on a scale of {left} and on one of {right} do not add up: their ratings mean different things."),
                paramName);
        }

        bool takeLeft = leftTotal != 0 || (rightTotal == 0 && left != RatingScale.Standard);
        return takeLeft ? left : right;
    }

    /// <summary>The scale to classify by: the remembered one, or another one with the same ends.</summary>
    internal static RatingScale ForClassification(RatingScale counted, long total, RatingScale? scale)
    {
        if (scale is null || scale.HasSameEnds(counted) || total == 0)
        {
            return scale ?? counted;
        }

        throw new ArgumentException(
            FormattableString.Invariant(
                $"The ratings were counted on a scale of {counted} and cannot be classified by one of {scale}, which has other ends. Count them on that scale in the first place."),
            nameof(scale));
    }
}
