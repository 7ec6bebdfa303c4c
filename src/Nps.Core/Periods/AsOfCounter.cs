using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts, for the end of each period, the latest answer of every respondent within a window of periods.</summary>
internal sealed class AsOfCounter<T, TRespondent>
{
    private readonly List<Answer> _answers = [];

    internal AsOfCounter(IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime> date, Func<T, int?> rating)
    {
        var reader = new RatingReader<T>(rating, null);
        foreach (T response in source)
        {
            if (reader.TryRead(response, out NpsCategory category))
            {
                _answers.Add(new Answer(respondent(response), CalendarDay.Of(date(response)), _answers.Count, category));
            }
        }

        reader.ThrowIfInvalid(nameof(source));
        _answers.Sort();
    }

    internal NpsTrend<CalendarPeriod> Count(PeriodUnit unit, int window, ReportingCalendar calendar)
    {
        var names = new List<CalendarPeriod>();
        var counts = new List<ResponseCounts>();
        if (_answers.Count > 0)
        {
            int next = 0;
            var current = CalendarPeriod.Containing(_answers[0].Day, unit, calendar.Rules);
            var last = CalendarPeriod.Containing(_answers[_answers.Count - 1].Day, unit, calendar.Rules);
            var latest = new Dictionary<Known<TRespondent>, Answer>();
            var unknown = new List<Answer>();
            while (true)
            {
                names.Add(current);
                for (; next < _answers.Count && current.Contains(CalendarDay.ToDate(_answers[next].Day)); next++)
                {
                    if (_answers[next].Respondent is TRespondent who)
                    {
                        latest[new(who)] = _answers[next];
                    }
                    else
                    {
                        unknown.Add(_answers[next]);
                    }
                }

                int oldest = CalendarDay.Of(names[Math.Max(0, names.Count - window)].Start);
                var counter = default(CategoryCounter);
                Add(latest.Values, oldest, ref counter);
                Add(unknown, oldest, ref counter);
                counts.Add(counter.ToResponseCounts());
                if (current == last)
                {
                    break;
                }

                current = current.Next;
            }
        }

        return new NpsTrend<CalendarPeriod>(names, counts, NpsTrend<CalendarPeriod>.Everything);
    }

    private static void Add(IEnumerable<Answer> answers, int oldest, ref CategoryCounter counter)
    {
        foreach (Answer answer in answers)
        {
            if (answer.Day >= oldest)
            {
                counter.Add(answer.Category);
            }
        }
    }

    /// <summary>An answer, ordered by day and then by its place in the sequence.</summary>
    private readonly struct Answer(TRespondent respondent, int day, int place, NpsCategory category) : IComparable<Answer>
    {
        private readonly int _place = place;

        internal TRespondent Respondent { get; } = respondent;

        internal int Day { get; } = day;

        internal NpsCategory Category { get; } = category;

        public int CompareTo(Answer other) => Day != other.Day ? Day.CompareTo(other.Day) : _place.CompareTo(other._place);
    }
}
