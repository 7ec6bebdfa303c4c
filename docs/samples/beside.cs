#:project ../../src/Nps.Core.Companions/Nps.Core.Companions.csproj
#:property PublishAot=false

// The examples of the pages in docs/beside, one after the other.
using System.Globalization;
using Nps.Core;
using Nps.Core.Companions;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

foreach ((string title, Action example) in ((string, Action)[])
[
    ("Satisfaction", Satisfaction),
    ("Effort", Effort),
    ("A scale of your own", OwnScale),
    ("First contact", FirstContact),
    ("First contact, by team", FirstContactByTeam),
    ("Response times", ResponseTimes),
    ("Response times, by team", ResponseTimesByTeam),
    ("Satisfaction index", Index),
    ("Satisfaction index, the American form", AmericanForm),
    ("Satisfaction index, by team and month", IndexByTeamAndMonth),
    ("Service quality", Quality),
    ("Service quality, by team", QualityByTeam),
    ("Words", Words),
])
{
    Console.WriteLine($"-- {title}");
    example();
    Console.WriteLine();
}

static void Satisfaction()
{
    int?[] may = [5, 4, 3, 5, 2, 4, null, 5, 1, 4, 3, 5];
    int?[] june = [5, 5, 4, 5, 4, 3, 5, 4, 6, 5, 4, 5, null, 5];

    Answers before = may.ToAnswerTally(answer => answer, AnswerScale.Csat5);
    Answers now = june.ToAnswerTally(answer => answer, AnswerScale.Csat5);
    Console.WriteLine(before);
    Console.WriteLine(now);
    Console.WriteLine($"{now.Share} {now.Share.GetConfidenceInterval()}");
    Console.WriteLine($"net {now.Net:F3} {now.GetNetInterval()}");
    Console.WriteLine($"mean {now.Mean.Value:F3} {now.Mean.GetConfidenceInterval()}");
    Console.WriteLine($"{now.CompareWith(before)}: {now.CompareWith(before).GetVerdict()}");
}

static void Effort()
{
    Answers effort = Answers.FromCounts(AnswerScale.Ces1, [40, 30, 15, 10, 5]);
    Answers lastYear = Answers.FromCounts(AnswerScale.Ces1, [25, 30, 20, 15, 10]);
    MeanComparison change = effort.CompareMeanWith(lastYear);
    Console.WriteLine($"{effort.Scale}: mean {effort.Mean.Value:F2}, easy {effort.Share}");
    Console.WriteLine($"{change}: {change.GetVerdict()}, better: {change.IsBetter()}");
}

static void OwnScale()
{
    AnswerScale sixAndSeven = new(1, 7, topBoxes: 2, bottomBoxes: 3);
    Answers answers = Answers.FromCounts(sixAndSeven, [2, 3, 5, 10, 30, 30, 20]);
    Console.WriteLine($"{answers.Scale}: {answers.Share}, net {answers.Net:F2}");
    Console.WriteLine($"{AnswerScale.Ces2}: {Answers.FromCounts(AnswerScale.Ces2, answers.Counts).Share}");
}

static void FirstContact()
{
    DateTime start = new(2026, 5, 1);
    (string Customer, string Topic, double Day, bool? Solved, bool IsForLevelOne)[] contacts =
    [
        ("Ada", "invoice", 0, true, true),     // resolved
        ("Ben", "login", 1, true, true),       // marked as resolved, but Ben came again
        ("Ben", "login", 5, true, true),       // the repeat
        ("Ben", "login", 10, true, true),      // within a week of the repeat: still the same episode
        ("Cem", "printer", 2, false, false),   // level one cannot repair it
        ("Dia", "login", 3, null, true),       // nobody noted the outcome
        ("Eva", "invoice", 28, true, true),    // two days ago: too young
    ];
    FirstContact may = contacts.ToFirstContact(
        c => c.Customer, c => c.Topic, c => start.AddDays(c.Day), c => c.Solved, TimeSpan.FromDays(7), start.AddDays(30), c => c.IsForLevelOne);
    Console.WriteLine(may);
    Console.WriteLine($"{may.Contacts} contacts, {may.Repeats} of them repeats");
    Console.WriteLine($"net {may.Net.GetConfidenceInterval()}");
}

static void FirstContactByTeam()
{
    DateTime start = new(2026, 5, 1);
    (string Team, string Customer, double Day, bool Solved)[] contacts =
    [
        ("North", "Ada", 2, true), ("North", "Ben", 28, true), ("South", "Ben", 33, true),   // Ben came again in June, to another team
        ("South", "Cem", 9, false), ("South", "Dia", 12, false), ("North", "Eva", 35, true), ("South", "Fay", 40, true),
    ];
    Breakdown<(string Team, CalendarPeriod Month), FirstContact> cells = contacts.ToFirstContactBreakdown(
        c => (c.Team, CalendarPeriod.Containing(start.AddDays(c.Day), PeriodUnit.Month)),
        c => c.Customer, _ => "any issue", c => start.AddDays(c.Day), c => c.Solved, TimeSpan.FromDays(7), asOf: start.AddDays(60));
    foreach (TrendPoint<FirstContact> month in cells.RollUp(cell => cell.Month).ToTrend())
    {
        Console.WriteLine(month);
    }

    Metric<FirstContact> byGross = Metric.FirstContact(TimeSpan.FromDays(7), FirstContactMeasure.Gross);
    foreach (Contrast<string> team in cells.RollUp(cell => cell.Team).CompareBy(byGross).CompareEachToRest())
    {
        Console.WriteLine(team);
    }
}

static void ResponseTimes()
{
    DateTime now = new(2026, 5, 29, 17, 0, 0);
    (double HoursAgo, double? AnsweredAfter)[] tickets =
        [(30, 0.5), (28, 1), (26, 1.5), (25, 2), (20, 3), (9, 4.5), (8, null), (6, 5), (3, null), (1, null)];
    ResponseTimes times = tickets.ToResponseTimes(
        t => now.AddHours(-t.HoursAgo), t => t.AnsweredAfter is double hours ? now.AddHours(hours - t.HoursAgo) : null, now);
    Console.WriteLine(times);
    Console.WriteLine($"median {times.GetPercentileInterval(0.5)}");

    ShareWithin target = times.GetShareWithin(TimeSpan.FromHours(4));
    Console.WriteLine($"{target}, {target.GetConfidenceInterval()}");
    Console.WriteLine($"answered only: mean {times.Mean:hh\\:mm}");
    Console.WriteLine($"all, up to 8 hours: mean {times.GetRestrictedMean(TimeSpan.FromHours(8)):hh\\:mm}");
}

static void ResponseTimesByTeam()
{
    DateTime now = new(2026, 5, 29, 17, 0, 0);
    (string Team, double HoursAgo, double? AnsweredAfter)[] tickets =
    [
        ("North", 30, 0.5), ("North", 28, 1), ("North", 26, 1.5), ("North", 25, 2), ("North", 20, 4.5), ("North", 3, null),
        ("South", 29, 6), ("South", 27, 7), ("South", 26, 9), ("South", 22, 3.5), ("South", 9, null), ("South", 1, null),
    ];
    Breakdown<string, ResponseTimes> teams = tickets.ToBreakdown(
        t => t.Team,
        group => group.ToResponseTimes(t => now.AddHours(-t.HoursAgo), t => t.AnsweredAfter is double hours ? now.AddHours(hours - t.HoursAgo) : null, now),
        Metric.ResponseTimes(target: TimeSpan.FromHours(4)));
    foreach (MetricSummary<string> row in teams.Summarize())
    {
        Console.WriteLine($"{row.Key}: {row.Value:P0} in time, {row.DifferenceVersusRest:+0.00;-0.00} to the rest, {row.VerdictVersusRest}");
    }

    foreach ((string team, ResponseTimes times) in teams)
    {
        Console.WriteLine($"{team}: {times}; median in {times.GetPercentileInterval(0.5)}");
    }
}

static void Index()
{
    SatisfactionSurvey survey = new(1, 10, "delivery", "price", "advice");
    (int?[] Importance, int?[] Satisfaction)[] rows =
        [([9, 7, 4], [7, 6, 8]), ([8, 9, 5], [8, 5, 9]), ([10, 6, 6], [6, 7, 9]), ([7, 8, null], [9, 4, 7])];
    SatisfactionIndex index = rows.ToSatisfactionIndex(survey, r => [.. r.Importance], r => [.. r.Satisfaction]);

    Console.WriteLine(index);
    Console.WriteLine(index.GetConfidenceInterval());
    Console.WriteLine($"{index.PercentOfRange:F1} % of the range, {index.PercentOfMaximum:F1} % of the maximum");
    Console.WriteLine($"{index.Complete} complete, {index.Incomplete} incomplete; pooled {index.WithForm(SatisfactionForm.Pooled)}");
    foreach (AttributeSatisfaction attribute in index.Attributes)
    {
        Console.WriteLine($"{attribute}, weight {attribute.Weight:F3}, gap {attribute.Gap.Value:F3} {attribute.Gap.GetConfidenceInterval()}");
    }
}

static void AmericanForm()
{
    double?[][] answers = [[8, 7, 6], [10, 9, 7], [5, 6, 4]];
    Console.WriteLine(answers.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => row));
    Console.WriteLine(SatisfactionIndex.FromWeights(answers, SatisfactionSurvey.Acsi, row => row, 0.3885, 0.3190, 0.2925));
}

static void IndexByTeamAndMonth()
{
    SatisfactionSurvey survey = new(1, 5, "speed", "advice");
    (string Team, int Month, double?[] Importance, double?[] Satisfaction)[] rows =
    [
        ("North", 1, [5, 3], [4, 4]), ("North", 1, [4, 4], [5, 4]), ("North", 3, [5, 4], [4, 5]), ("North", 3, [5, 5], [5, 5]),
        ("South", 1, [4, 3], [3, 2]), ("South", 1, [5, 4], [2, 4]), ("South", 3, [4, 5], [3, 3]), ("South", 3, [3, 4], [4, null]),
    ];
    Breakdown<string, SatisfactionIndex> teams = rows.ToBreakdown(
        r => r.Team,
        group => group.ToSatisfactionIndex(survey, r => r.Importance, r => r.Satisfaction),
        Metric.SatisfactionIndex(survey));
    foreach (MetricSummary<string> row in teams.Summarize())
    {
        Console.WriteLine($"{row.Key}: {row.Value:F2} [{row.Lower:F2}, {row.Upper:F2}], n = {row.Cases}, {row.VerdictVersusRest}");
    }

    Trend<SatisfactionIndex> months = rows.ToBreakdown(
        r => CalendarPeriod.Containing(new DateTime(2026, r.Month, 1), PeriodUnit.Month),
        group => group.ToSatisfactionIndex(survey, r => r.Importance, r => r.Satisfaction),
        Metric.SatisfactionIndex(survey)).ToTrend();
    foreach (TrendPoint<SatisfactionIndex> month in months)
    {
        Console.WriteLine(month);
    }
}

static void Quality()
{
    ServiceSurvey survey = new ServiceSurvey(1, 7, new("Reliability", 2), new("Empathy", 1)).WithPoints(70, 30);
    (int?[] Expected, int?[] Perceived)[] rows =
    [
        ([7, 6, 5], [5, 5, 6]), ([6, 7, 6], [4, 4, 6]), ([7, null, 5], [6, 6, 4]),
        ([6, 6, 4], [6, 7, 5]), ([7, 7, 6], [4, 5, 5]), ([6, 6, null], [5, 4, null]),
    ];
    ServiceQuality quality = rows.ToServiceQuality(survey, r => [.. r.Expected], r => [.. r.Perceived]);

    Console.WriteLine(quality);
    foreach (ServiceScore dimension in quality.Dimensions)
    {
        Console.WriteLine($"{dimension} {dimension.Value.GetConfidenceInterval()}");
    }

    Console.WriteLine($"weighted {quality.Weighted.GetConfidenceInterval()}");
    Console.WriteLine($"alpha of reliability {quality.Alphas[0]} {quality.Alphas[0].GetConfidenceInterval()}");
}

static void QualityByTeam()
{
    ServiceSurvey survey = new ServiceSurvey(1, 7, new("Reliability", 2), new("Empathy", 1)).WithoutExpectations();
    (string Team, double?[] Perceived)[] rows =
    [
        ("North", [5, 6, 6]), ("North", [6, 6, 7]), ("North", [5, 5, 6]), ("North", [6, 7, 5]),
        ("South", [4, 4, 5]), ("South", [5, 4, 6]), ("South", [3, 5, 5]), ("South", [4, null, 4]),
    ];
    Breakdown<string, ServiceQuality> teams = rows.ToBreakdown(
        r => r.Team,
        group => group.ToServiceQuality(survey, r => r.Perceived),
        Metric.ServiceQuality(survey, ServiceMeasure.Unweighted));
    foreach (Contrast<string> team in teams.CompareEachToRest())
    {
        Console.WriteLine($"{team}: {team.GetVerdict()}");
    }

    // One dimension by team: its results are means.
    Breakdown<string, Mean> reliability = Breakdown.Of(
        teams.Select(team => KeyValuePair.Create(team.Key, team.Value.Dimensions[0].Value)), Metric.Mean(higherIsBetter: true));
    Console.WriteLine($"reliability, {reliability.CompareEachToRest()[1]}");
}

static void Words()
{
    foreach (string name in (string[])["en", "pt-BR", "pt-PT", "pl-PL", "ru-RU"])
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        string promoters = NpsCategory.Promoter.ToText(2, culture);
        string detractors = NpsCategory.Detractor.ToText(22, culture);
        string satisfied = ScaleLabels.Csat5.GetLabels(culture)[5];
        Console.WriteLine($"{promoters}, {detractors}, {NpsCategory.Passive.ToText(culture)}, {ComparisonVerdict.Higher.ToText(culture)}, {satisfied}");
    }

    string[] answers = ["Muito satisfeito", "bardzo zadowolona", "Very dissatisfied", "3", "Затрудняюсь ответить"];
    Console.WriteLine(answers.ToTextAnswers(answer => answer, AnswerScale.Csat5));
}
