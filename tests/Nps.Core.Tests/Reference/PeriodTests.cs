using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>The sample file counted per period by another calendar implementation.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData(PeriodUnit.Day)]
    [InlineData(PeriodUnit.Week)]
    [InlineData(PeriodUnit.Month)]
    [InlineData(PeriodUnit.Quarter)]
    [InlineData(PeriodUnit.Year)]
    public void SampleAnswers_PerPeriod_MatchReference(PeriodUnit unit)
    {
        NpsTrend<CalendarPeriod> trend = File.ReadLines(Repository.PathTo("docs", "samples", "responses.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Where(fields => Rating.TryParse(fields[3], out _))
            .ToNpsTrend(fields => DateTime.Parse(fields[1], CultureInfo.InvariantCulture), fields => Rating.Parse(fields[3], null).Value, unit);
        JsonElement expected = ReferenceFile.Load("periods").GetProperty(unit.ToString());

        Assert.Equal(expected.EnumerateObject().Count(), trend.Count(point => !point.Counts.IsEmpty));
        Assert.All(
            trend.Where(point => !point.Counts.IsEmpty),
            point => Assert.Equal(expected.Counts(point.Period.ToString()), point.Counts));
    }
}
