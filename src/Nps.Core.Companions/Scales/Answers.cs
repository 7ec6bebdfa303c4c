using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>
/// Answers to a question, counted for each point of its scale, with those that are missing and those that are off the scale: CSAT, CES, and
/// any question like them.
/// </summary>
/// <remarks>
/// <para>Share, net and mean follow from the counts, so that they are exact, do not depend on any order, and add up. Answers on another scale
/// are refused, never converted. Equal are answers with the same scale and counts. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Answers answers = tickets.ToAnswers(t => t.Satisfaction, AnswerScale.Csat5);
/// Console.WriteLine(answers.Share);                 // 0.850 (85 of 100)
/// Console.WriteLine(answers.Net);                   // 0.8
/// Console.WriteLine(answers.Mean);                  // 4.180 (n = 100)
/// Console.WriteLine($"{answers.Missing} missing");  // 12 missing
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record Answers : IFormattable
{
    private readonly ValueList<long> _counts;

    /// <summary>Creates answers of which none was counted yet.</summary>
    /// <param name="scale">The scale of the question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public Answers(AnswerScale scale)
        : this(Checked(scale), new long[scale.Points], 0, 0)
    {
    }

    internal Answers(AnswerScale scale, long[] counts, long missing, long invalid)
    {
        Scale = scale;
        _counts = new ValueList<long>(counts);
        Missing = missing;
        Invalid = invalid;
        for (int i = 0; i < counts.Length; i++)
        {
            Total += counts[i];
            Top += scale.IsTop(scale.Lowest + i) ? counts[i] : 0;
            Bottom += scale.IsBottom(scale.Lowest + i) ? counts[i] : 0;
        }
    }

    /// <summary>The scale of the question.</summary>
    public AnswerScale Scale { get; }

    /// <summary>The number of valid answers, 0 or more.</summary>
    public long Total { get; }

    /// <summary>The number of answers that were not given.</summary>
    public long Missing { get; }

    /// <summary>The number of answers that are off the scale.</summary>
    public long Invalid { get; }

    /// <summary>Whether there is no valid answer.</summary>
    public bool IsEmpty => Total == 0;

    /// <summary>The number of good answers: those in the top boxes of the scale.</summary>
    public long Top { get; }

    /// <summary>The number of bad answers: those in the bottom boxes of the scale.</summary>
    public long Bottom { get; }

    /// <summary>The counts of all points, from the lowest to the highest answer.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>The share of good answers among all valid ones: the percentage called CSAT, and that of easy answers.</summary>
    public Share Share => new(Top, Total);

    /// <summary>
    /// The share of good less that of bad answers, from −1 to 1; null without valid answers, and on a scale without bottom boxes.
    /// </summary>
    public double? Net => HasNet ? NetCounts.Score?.Points / 100 : null;

    /// <summary>The mean on the scale, exact but for one rounding: on 1 to 5 from 1 to 5, and lower is better where the scale says so.</summary>
    public Mean Mean
    {
        get
        {
            if (IsEmpty)
            {
                return default;
            }

            BigInteger sum = 0;
            BigInteger squares = 0;
            for (int i = 0; i < _counts.Count; i++)
            {
                BigInteger answer = Scale.Lowest + i;
                sum += answer * _counts[i];
                squares += answer * answer * _counts[i];
            }

            return Mean.FromMoments(Total, Ratio(sum), Ratio((Total * squares) - (sum * sum)));
        }
    }

    private bool HasNet => Scale.BottomBoxes > 0;

    private ResponseCounts NetCounts => new(Top, Total - Top - Bottom, Bottom);

    /// <summary>Creates answers from counts that are known already, for example from stored ones.</summary>
    /// <param name="scale">The scale of the question.</param>
    /// <param name="counts">The counts of all points from the lowest to the highest answer, 0 or more each.</param>
    /// <param name="missing">The answers that were not given, 0 or more.</param>
    /// <param name="invalid">The answers that were off the scale, 0 or more.</param>
    /// <returns>The answers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is not one count for each point, or some are negative; the message says which is the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> or <paramref name="invalid"/> is negative.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Answers FromCounts(AnswerScale scale, IEnumerable<long> counts, long missing = 0, long invalid = 0)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(counts);
        long[] copy = [.. counts];
        if (copy.Length != scale.Points)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {copy.Length} counts, but a scale from {scale.Lowest} to {scale.Highest} has {scale.Points} points."),
                nameof(counts));
        }

        int negative = Array.FindIndex(copy, count => count < 0);
        return negative < 0
            ? new Answers(scale, copy, CountCheck.NotNegative(missing, nameof(missing)), CountCheck.NotNegative(invalid, nameof(invalid)))
            : throw new ArgumentException(
                FormattableString.Invariant($"A count is 0 or more, but that of answer {scale.Lowest + negative} is {copy[negative]}."), nameof(counts));
    }

    /// <summary>Adds answers to the same question.</summary>
    /// <param name="left">Answers.</param>
    /// <param name="right">Other answers on the same scale.</param>
    /// <exception cref="ArgumentException">The two were counted on different scales.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Answers operator +(Answers left, Answers right) => NotNull(left, nameof(left)).Plus(NotNull(right, nameof(right)));

    /// <summary>Takes answers away that are contained.</summary>
    /// <param name="left">Answers.</param>
    /// <param name="right">Answers on the same scale that are part of them.</param>
    /// <exception cref="ArgumentException">The two were counted on different scales, or the right ones are not part of the left ones.</exception>
    public static Answers operator -(Answers left, Answers right) => NotNull(left, nameof(left)).Minus(NotNull(right, nameof(right)));

    /// <summary>How often one answer was given.</summary>
    /// <param name="point">An answer on the scale.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="point"/> is off the scale.</exception>
    public long GetCount(int point) => Scale.Contains(point)
        ? _counts[point - Scale.Lowest]
        : throw new ArgumentOutOfRangeException(
            nameof(point), point, FormattableString.Invariant($"Expected an integer from {Scale.Lowest} to {Scale.Highest}."));

    /// <summary>Adds answers to the same question, for example of another day.</summary>
    /// <param name="other">Other answers on the same scale.</param>
    /// <returns>The answers together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on different scales.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public Answers Plus(Answers other)
    {
        CheckScale(other, nameof(other));
        long[] counts = [.. _counts.Zip(other._counts, (one, another) => one + another)];
        return new Answers(Scale, counts, Missing + other.Missing, Invalid + other.Invalid);
    }

    /// <summary>Takes answers away that are contained in these, for example those of one team.</summary>
    /// <param name="other">Answers on the same scale that are part of these.</param>
    /// <returns>The rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on different scales, or <paramref name="other"/> is not part of these.</exception>
    public Answers Minus(Answers other)
    {
        CheckScale(other, nameof(other));
        for (int i = 0; i < _counts.Count; i++)
        {
            CountCheck.Contained(other._counts[i], _counts[i], FormattableString.Invariant($"answers of {Scale.Lowest + i}"), nameof(other));
        }

        CountCheck.Contained(other.Missing, Missing, "missing answers", nameof(other));
        CountCheck.Contained(other.Invalid, Invalid, "invalid answers", nameof(other));
        long[] counts = [.. _counts.Zip(other._counts, (one, another) => one - another)];
        return new Answers(Scale, counts, Missing - other.Missing, Invalid - other.Invalid);
    }

    /// <summary>The confidence interval of <see cref="Net"/>, within −1 to 1.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The score interval that Nps.Core has for a net score (Tango 1998); null where the net is.</returns>
    public Interval? GetNetInterval(ConfidenceLevel level = default) =>
        HasNet && NetCounts.GetConfidenceInterval(level) is ConfidenceInterval interval
            ? Interval.Unchecked(interval.Lower / 100, interval.Upper / 100, level)
            : null;

    /// <summary>Compares the share of good answers with that of other answers.</summary>
    /// <param name="baseline">The answers to compare with, on the same scale: the earlier period, the other group.</param>
    /// <returns>The comparison. A higher share is better, whatever the direction of the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on different scales.</exception>
    public ShareComparison CompareWith(Answers baseline) => new(CheckScale(baseline, nameof(baseline)).Share, Share, higherIsBetter: true);

    /// <summary>Compares <see cref="Net"/> with that of other answers.</summary>
    /// <param name="baseline">The answers to compare with, on the same scale.</param>
    /// <returns>The comparison. A higher net is better, whatever the direction of the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on different scales.</exception>
    public NetComparison CompareNetWith(Answers baseline) => new(CheckScale(baseline, nameof(baseline)), this);

    /// <summary>Compares the mean on the scale with that of other answers.</summary>
    /// <param name="baseline">The answers to compare with, on the same scale.</param>
    /// <returns>The comparison. Whether a higher mean is better, the scale says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on different scales.</exception>
    public MeanComparison CompareMeanWith(Answers baseline) => new(CheckScale(baseline, nameof(baseline)).Mean, Mean, Scale.HigherIsBetter);

    /// <summary>The answers in short, such as "0.850 (85 of 100), 12 missing, 0 invalid", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The answers in short.</summary>
    /// <param name="format">A format for the share of good answers, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a share.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Share.ToString(format, formatProvider)}, {ValueText.Of(Missing, formatProvider)} missing, {ValueText.Of(Invalid, formatProvider)} invalid";

    /// <summary>The counts by which the net is a score; null without bottom boxes.</summary>
    internal ResponseCounts? ToResponseCounts() => HasNet ? NetCounts : null;

    internal Comparison Compare(Answers baseline, AnswerMeasure measure) => measure switch
    {
        AnswerMeasure.Net => CompareNetWith(baseline),
        AnswerMeasure.Mean => CompareMeanWith(baseline),
        _ => CompareWith(baseline),
    };

    private static AnswerScale Checked(AnswerScale scale) => scale ?? throw new ArgumentNullException(nameof(scale));

    private static Answers NotNull(Answers answers, string paramName) => answers ?? throw new ArgumentNullException(paramName);

    // A whole part and the rest: as one number, a dividend of more than 53 bits would be rounded before it is divided.
    private double Ratio(BigInteger dividend)
    {
        BigInteger whole = BigInteger.DivRem(dividend, Total, out BigInteger rest);
        return (double)whole + ((double)rest / Total);
    }

    private Answers CheckScale(Answers other, string paramName)
    {
        ArgumentNullException.ThrowIfNull(other, paramName);
        if (Scale != other.Scale)
        {
            throw new ArgumentException(
                $"Answers on a scale of {Scale} and on one of {other.Scale} do not go together: their numbers mean different things.", paramName);
        }

        return other;
    }
}
