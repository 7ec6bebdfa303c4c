using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts, for the end of each period, the latest answer of every respondent within a window of periods.</summary>
/// <remarks>
/// An answer counts from its own period until the respondent's next one or the end of the window, so that it changes the counts in
/// two places, whatever the number of periods. The cost is sorting the answers, and one step for each answer and period.
/// </remarks>
internal sealed class AsOfCounter<T, TRespondent>
{
    private readonly KeyTable<TRespondent> _respondents = new(null);
    private readonly List<Answer> _answers = [];
    private readonly List<long> _order = [];
    private CategoryCounter _undated;

    internal AsOfCounter(IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, int> day, Func<T, int?> rating, RatingScale? scale)
    {
        var reader = new RatingReader<T>(rating, scale);
        foreach (T response in source)
        {
            int on = day(response);
            if (!reader.TryRead(response, out NpsCategory category))
            {
                continue;
            }

            if (on == DayReader.Undated)
            {
                _undated.Add(category);
                continue;
            }

            // By day, and on one day by the place in the sequence.
            _order.Add(((long)on << 32) | (uint)_answers.Count);
            TRespondent who = respondent(response);
            _answers.Add(new Answer(who is null ? -1 : _respondents.GetOrAddSlot(who), category));
        }

        reader.ThrowIfInvalid(nameof(source));
        _order.Sort();
    }

    internal NpsTrend<CalendarPeriod> Count(PeriodUnit unit, int window, CalendarRules rules)
    {
        var periods = new List<CalendarPeriod>();
        foreach (long answer in _order)
        {
            if (periods.Count == 0 || !periods[periods.Count - 1].ContainsDay(DayOf(answer)))
            {
                periods.Add(CalendarPeriod.Containing(DayOf(answer), unit, rules));
            }
        }

        Timeline<CalendarPeriod> timeline = Timeline<CalendarPeriod>.Of(periods, "source");
        var changes = new CountChanges(timeline.Count, window);
        var latest = new Standing?[_respondents.Count];
        int at = 0;
        foreach (long place in _order)
        {
            while (!timeline[at].ContainsDay(DayOf(place)))
            {
                at++;
            }

            Answer answer = _answers[(int)(place & int.MaxValue)];
            if (answer.Respondent < 0)
            {
                changes.Add(at, timeline.Count, answer.Category);
                continue;
            }

            if (latest[answer.Respondent] is Standing before)
            {
                changes.Add(before.Period, at, before.Category);
            }

            latest[answer.Respondent] = new Standing(at, answer.Category);
        }

        foreach (Standing? last in latest)
        {
            if (last is Standing known)
            {
                changes.Add(known.Period, timeline.Count, known.Category);
            }
        }

        return new NpsTrend<CalendarPeriod>(
            timeline, changes.ToCounts(), _undated.ToResponseCounts(), NpsTrend<CalendarPeriod>.Everything);
    }

    private static int DayOf(long order) => (int)(order >> 32);

    private readonly struct Answer(int respondent, NpsCategory category)
    {
        /// <summary>The slot of the respondent; below 0 for an unknown one.</summary>
        internal int Respondent { get; } = respondent;

        internal NpsCategory Category { get; } = category;
    }

    /// <summary>The latest answer of a respondent so far, and the period it was given in.</summary>
    private readonly struct Standing(int period, NpsCategory category)
    {
        internal int Period { get; } = period;

        internal NpsCategory Category { get; } = category;
    }

    /// <summary>Where counts go up and down over a number of periods.</summary>
    private sealed class CountChanges(int periods, int window)
    {
        // By category, in the order of their values, and period; one place more for what never ends.
        private readonly long[][] _changes = [new long[periods + 1], new long[periods + 1], new long[periods + 1]];

        /// <summary>An answer counts from its period on, until another but no longer than the window.</summary>
        internal void Add(int period, int until, NpsCategory category)
        {
            int end = until - period > window ? period + window : until;
            _changes[(int)category + 1][period]++;
            _changes[(int)category + 1][end]--;
        }

        internal ResponseCounts[] ToCounts()
        {
            var counts = new ResponseCounts[periods];
            long promoters = 0;
            long passives = 0;
            long detractors = 0;
            for (int i = 0; i < periods; i++)
            {
                promoters += _changes[(int)NpsCategory.Promoter + 1][i];
                passives += _changes[(int)NpsCategory.Passive + 1][i];
                detractors += _changes[(int)NpsCategory.Detractor + 1][i];
                counts[i] = new ResponseCounts(promoters, passives, detractors);
            }

            return counts;
        }
    }
}
