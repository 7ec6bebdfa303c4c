using System;
using System.ComponentModel;
using System.Threading;

namespace Nps.Core;

/// <summary>
/// Counts answers as they arrive, from any number of threads at the same time: the one type of this library that changes.
/// </summary>
/// <remarks>
/// <para>Between two resets each of the counts grows and never falls, whoever looks and when. What was added before a snapshot began is in
/// the snapshot; what is added while it is taken may be in it or not. An answer is in exactly one of the tallies that
/// <see cref="Reset"/> returns or in what is left.</para>
/// <para>A tally that is added while a snapshot is taken may be in it in part: its counts are added one after the other.</para>
/// <para>All members may be called from any thread. Adding an answer takes no lock and allocates nothing. The counts live in memory alone: what was
/// not stored is lost when the process ends. To store or send them, take a snapshot: the counter itself refuses to be serialised.</para>
/// </remarks>
/// <example>
/// <code>
/// LiveRatingCounter live = new();
/// Parallel.ForEach(new int?[] { 10, 9, null, 3 }, live.Add);
/// Console.WriteLine(live.Snapshot());                        // 3 valid, 1 missing, 0 invalid
/// Console.WriteLine(live.Reset().Ratings.Classify().Score);  // +33.3
/// </code>
/// </example>
[TypeConverter(typeof(LiveRatingCounterConverter))]
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class LiveRatingCounter
{
    // Single answers cannot bring a counter from here to the largest number in any time that matters.
    private const long MostAddedByTallies = long.MaxValue / 2;

    // The ratings from 0 to 10, the invalid answers, the missing ones.
    private readonly long[] _bins = new long[RatingHistogram.AnswerBins];

    // Held where several counts belong together: adding a tally, and the reset.
    private readonly object _gate = new();

    /// <summary>Creates a counter that has counted nothing.</summary>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    public LiveRatingCounter(RatingScale? scale = null) => Scale = scale ?? RatingScale.Standard;

    /// <summary>The scale of the question: a rating that is not on it is invalid.</summary>
    public RatingScale Scale { get; }

    /// <summary>Counts one answer.</summary>
    /// <param name="rating">The rating; null for a missing answer. A rating off the scale is counted as invalid.</param>
    public void Add(int? rating)
    {
        int bin = rating is not int given ? RatingHistogram.Missing : Scale.Contains(given) ? given : RatingHistogram.Invalid;
        Interlocked.Increment(ref _bins[bin]);
    }

    /// <summary>Counts the answers of a tally, for example those of another process or those that were stored before a restart.</summary>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentException">The tally was counted on a scale with other ends; nothing was added.</exception>
    /// <exception cref="OverflowException">The total would exceed half of <see cref="long.MaxValue"/>; nothing was added.</exception>
    public void Add(RatingTally tally)
    {
        if (tally.Total > 0 && !tally.Ratings.Scale.HasSameEnds(Scale))
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The tally was counted on a scale of {tally.Ratings.Scale}, but the counter counts on one of {Scale}: their ratings mean different things."),
                nameof(tally));
        }

        lock (_gate)
        {
            if (tally.Total > MostAddedByTallies - Snapshot().Total)
            {
                throw new OverflowException(
                    FormattableString.Invariant($"With {tally.Total} more answers the counter would hold more than {MostAddedByTallies}."));
            }

            for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
            {
                Interlocked.Add(ref _bins[rating], tally.Ratings[rating]);
            }

            Interlocked.Add(ref _bins[RatingHistogram.Invalid], tally.Invalid);
            Interlocked.Add(ref _bins[RatingHistogram.Missing], tally.Missing);
        }
    }

    /// <summary>What was counted since the beginning or the last reset.</summary>
    /// <returns>The tally. It remembers the scale.</returns>
    public RatingTally Snapshot()
    {
        long[] bins = new long[RatingHistogram.AnswerBins];
        for (int bin = 0; bin < bins.Length; bin++)
        {
            bins[bin] = Interlocked.Read(ref _bins[bin]);
        }

        return RatingTally.FromAnswerBins(bins, 0, Scale);
    }

    /// <summary>Takes what was counted out of the counter, which begins again at zero. No answer is lost or counted twice.</summary>
    /// <returns>The tally of what was taken out. It remembers the scale.</returns>
    public RatingTally Reset()
    {
        long[] bins = new long[RatingHistogram.AnswerBins];
        lock (_gate)
        {
            for (int bin = 0; bin < bins.Length; bin++)
            {
                bins[bin] = Interlocked.Exchange(ref _bins[bin], 0);
            }
        }

        return RatingTally.FromAnswerBins(bins, 0, Scale);
    }

    /// <summary>What was counted, such as "3 valid, 1 missing, 0 invalid".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Snapshot().ToString();
}
