using System;

namespace Nps.Core.Companions;

/// <summary>Cronbach's alpha: how far the items of a dimension go together, and so may be averaged.</summary>
/// <remarks>
/// <para>α = k/(k − 1)·(1 − Σ s²ₖ/s²) with the variances of the k items and that of their sum, over respondents who answered all of them (Cronbach
/// 1951, Psychometrika 16:297–334). It is at most 1 and may be negative. It grows with the number of items, and it is no sign that they measure one thing
/// only. An item that does not vary stays in; some programs drop it.</para>
/// <para>The default value of this type has no items and no value. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct CronbachAlpha : IFormattable
{
    internal CronbachAlpha(JointMoments items)
    {
        Items = items.Means.Count;
        Respondents = items.Count;
        double own = 0;
        var total = default(SumWithoutNoise);
        for (int i = 0; i < Items; i++)
        {
            own += items.Product(i, i);
            for (int j = 0; j < Items; j++)
            {
                total.Add(items.Product(i, j));
            }
        }

        // With one item there is nothing to go together.
        Value = Items > 1 && total.Value > 0 ? Math.Min(1, Items / (Items - 1.0) * (1 - (own / total.Value))) : null;
    }

    /// <summary>The number of items, k.</summary>
    public int Items { get; }

    /// <summary>The respondents who answered all items of the dimension, n.</summary>
    public long Respondents { get; }

    /// <summary>Alpha, at most 1; null with fewer than two items or respondents, or when the sum of the items does not vary.</summary>
    public double? Value { get; }

    /// <summary>The confidence interval of alpha.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The limits 1 − (1 − α)·F with the quantiles of the F distribution with n − 1 and (n − 1)(k − 1) degrees of freedom (Feldt 1965, Psychometrika 30:357–370);
    /// null without alpha. They assume items that are parallel but for their means, and answers that are about normal. With few respondents the interval need
    /// not contain alpha at a low level.
    /// </returns>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (Value is not double alpha)
        {
            return null;
        }

        double first = Respondents - 1.0;
        double second = first * (Items - 1);
        double lower = 1 - ((1 - alpha) * FisherDistribution.UpperTailQuantile(level.Alpha / 2, first, second));
        double upper = 1 - ((1 - alpha) * FisherDistribution.LowerTailQuantile(level.Alpha / 2, first, second));
        return Interval.Unchecked(lower, upper, level);
    }

    /// <summary>Alpha in short, such as "0.952 (5 items, n = 20)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Alpha in short.</summary>
    /// <param name="format">A format for alpha, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text; "no alpha (1 item, n = 20)" when there is none.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string value = ValueText.Of(Value.GetValueOrDefault(), format, formatProvider);
        string items = $"{ValueText.Of(Items, formatProvider)} {(Items == 1 ? "item" : "items")}";
        return $"{(Value is null ? "no alpha" : value)} ({items}, n = {ValueText.Of(Respondents, formatProvider)})";
    }
}
