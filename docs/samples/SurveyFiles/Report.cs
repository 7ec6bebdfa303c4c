using System.Globalization;
using Nps.Core;

namespace SurveyFiles;

/// <summary>The Net Promoter report of a survey: what the quickstart prints, and how the library is asked for it.</summary>
public sealed class Report
{
    private const int MostRefusedTexts = 5;

    private readonly TextWriter _output;
    private readonly SurveyOptions _options;
    private readonly RatingScale _scale;
    private readonly List<SurveyRow> _rows;
    private readonly List<string> _notes;

    private Report(Survey survey, TextWriter output)
    {
        _output = output;
        _options = survey.Options;
        _scale = survey.Options.Scale ?? RatingScale.Standard;
        _notes = [.. survey.Notes];
        _rows = Select(survey.Rows);
    }

    /// <summary>Prints the report, in the invariant culture.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="InvalidDataException">There is no rating in it.</exception>
    public static void Print(Survey survey, TextWriter output) => new Report(survey, output).Print(survey.Path);

    // The rows that count: until the last day of the report, and the latest of each respondent if respondents are known.
    private List<SurveyRow> Select(IReadOnlyList<SurveyRow> rows)
    {
        DateTime end = _options.AsOf is DateOnly last ? last.ToDateTime(TimeOnly.MaxValue) : DateTime.MaxValue;
        List<SurveyRow> kept = [.. rows.Where(r => r.Date is null || r.Date <= end)];
        Note(rows.Count - kept.Count, $"after {_options.AsOf:yyyy-MM-dd}");
        if (_options.Respondent is null)
        {
            return kept;
        }

        List<SurveyRow> latest = [.. kept.LatestPerRespondent(r => r.Respondent, r => Order(r))];
        Note(kept.Count - latest.Count, "besides the latest answer of the same respondent");
        return latest;

        // Silence never replaces an answer, and an answer without a date counts as the oldest.
        static DateTime Order(SurveyRow row) => row.Rating is null ? DateTime.MinValue : row.Date ?? DateTime.MinValue.AddTicks(1);

        void Note(int count, string which)
        {
            if (count > 0)
            {
                _notes.Add(FormattableString.Invariant($"{Rows(count)} {which} left out"));
            }
        }
    }

    private void Print(string path)
    {
        TextTally texts = _rows.ToTextTally(r => r.ScoreText, _options.Answers);
        RatingTally tally = texts.Tally;
        if (tally.Ratings.IsEmpty)
        {
            throw new InvalidDataException($"{path}: {Nothing(texts)}");
        }

        ResponseCounts counts = tally.Ratings.Classify(_scale);

        // By segment and by day everything is counted, the invalid answers too; an answer without a date is in the null day.
        TallyBreakdown<string?> segments = _rows.ToTallyBreakdown(r => r.Segment, r => r.Rating, _scale);
        NpsTrend<CalendarPeriod> months = _rows.ToTallyBreakdown(r => r.Date?.Date, r => r.Rating, _scale).Classify().ToNpsTrend(PeriodUnit.Month);

        string alsoUndated = _options.Date is null ? "" : FormattableString.Invariant($", {months.Undated.Total:N0} undated");
        Line($"{tally.Ratings.Total:N0} answered, {tally.Missing:N0} missing, {tally.Invalid:N0} invalid{alsoUndated}");
        PrintRefused(texts);
        PrintNotes(tally.Ratings);

        CategoryPercentages percent = counts.GetPercentages(1)!.Value;
        Line($"NPS {counts.Score} {counts.GetConfidenceInterval()}");
        Line($"");
        Line($"Promoters  {counts.Promoters,8}{percent.PromoterPercent,8} %");
        Line($"Passives   {counts.Passives,8}{percent.PassivePercent,8} %");
        Line($"Detractors {counts.Detractors,8}{percent.DetractorPercent,8} %");
        if (_options.Segment is string column)
        {
            PrintSegments(segments, column);
        }

        if (_options.Date is not null)
        {
            PrintMonths(_options.AsOf is DateOnly last ? months.AsOf(last) : months);
        }
    }

    private string Nothing(TextTally texts) => _rows.Count == 0
        ? "there are no answers below the header"
        : FormattableString.Invariant(
            $"no rating in column {FieldText.Show(_options.Score)}: {texts.Tally.Missing:N0} missing, ")
        + string.Join(", such as ", [FormattableString.Invariant($"{texts.Tally.Invalid:N0} invalid"), .. Refused(texts).Take(1)]);

    private void PrintRefused(TextTally texts)
    {
        List<string> refused = [.. Refused(texts)];
        if (refused.Count > 0)
        {
            string atLeast = texts.OtherRefused > 0 ? "more than " : "";
            string more = refused.Count <= MostRefusedTexts ? ""
                : FormattableString.Invariant($" and {atLeast}{refused.Count - MostRefusedTexts:N0} more");
            Line($"invalid: {string.Join(", ", refused.Take(MostRefusedTexts))}{more}");
        }
    }

    private IEnumerable<string> Refused(TextTally texts) =>
        from refused in texts.RefusedTexts
        orderby refused.Count descending
        let times = refused.Count == 1 ? "" : FormattableString.Invariant($"{refused.Count:N0} times, first in ")
        select $"{FieldText.Show(refused.Text)} ({times}line {_rows[(int)refused.FirstIndex].Line})";

    private void PrintNotes(RatingDistribution ratings)
    {
        foreach (string note in _notes)
        {
            Line($"note: {note}");
        }

        if (_options.Scale is null && Enumerable.Range(6, 5).All(rating => ratings[rating] == 0))
        {
            Line($"warning: no answer is above 5 on the scale from 0 to 10; for a question from 1 to 5 say --scale 1,5,4,5");
        }
    }

    private void PrintSegments(TallyBreakdown<string?> tallies, string column)
    {
        SegmentBreakdown<string?> breakdown = tallies.Classify();

        // Whoever looks at every segment finds a difference by chance: the p-values and verdicts allow for it.
        Dictionary<string, SegmentContrast<string?>> contrasts =
            breakdown.CompareEachToRest(MultipleTesting.Holm).ToDictionary(c => c.Segment!);
        int width = Math.Max(12, breakdown.Max(s => Name(s).Length) + 1);
        Line($"");
        Line($"{column.PadRight(width)}{"n",7}{"NPS",8}{"contributes",13}{"vs rest",9}{"adjusted p",12}  {"verdict",-13}{"missing",8}{"invalid",8}");
        foreach (SegmentScore<string?> s in breakdown.OrderByDescending(s => s.Counts.Total))
        {
            SegmentContrast<string?> contrast = contrasts[s.Segment!];
            RatingTally tally = tallies[s.Segment].Tally;
            string verdict = $"{PValue(contrast.AdjustedPValue),12}  {Word(contrast.GetVerdict()),-13}{tally.Missing,8}{tally.Invalid,8}";
            Line($"{Name(s).PadRight(width)}{s.Counts.Total,7}{s.Score,8}{s.Contribution,13}{contrast.Comparison.Delta,9}{verdict}");
        }

        static string Name(SegmentScore<string?> s) => string.IsNullOrEmpty(s.Segment) ? "(blank)" : s.Segment;
    }

    private void PrintMonths(NpsTrend<CalendarPeriod> months)
    {
        Line($"");
        Line($"{"month",-12}{"n",7}{"NPS",8}{"change",8}  verdict");
        foreach (NpsTrendPoint<CalendarPeriod> month in months)
        {
            NpsComparison? change = month.FromPrevious;
            string unfinished = month.IsPartial ? " (the month is not over)" : "";
            Line($"{month.Period,-12}{month.Counts.Total,7}{month.Score,8}{change?.Delta,8}  {Word(change?.GetVerdict())}{unfinished}");
        }

        if (!months.Undated.IsEmpty)
        {
            Line($"{"undated",-12}{months.Undated.Total,7}{months.Undated.Score,8}");
        }
    }

    private void Line(FormattableString text) => _output.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());

    private static string Word(ComparisonVerdict? verdict) =>
        verdict is null or ComparisonVerdict.NoResponses ? "" : verdict.Value.ToString();

    private static string PValue(double? p) => p is null ? "" : p < 0.001 ? "< 0.001" : p.Value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Rows(int count) => count == 1 ? "1 row" : FormattableString.Invariant($"{count:N0} rows");
}
