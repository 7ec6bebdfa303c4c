namespace Nps.Core.Tests;

public class DriverBreakdownTests
{
    private static readonly (int? Score, string[]? Reasons)[] Responses =
    [
        (10, ["service", "price", "service"]), (0, ["price"]), (9, null), (8, []), (null, ["service"]), (3, ["price", "service"]),
    ];

    [Fact]
    public void Impacts_ShareAResponseAmongItsDrivers()
    {
        DriverBreakdown<string> drivers = Responses.ToDriverBreakdown(r => r.Reasons, r => r.Score);

        Assert.Equal(new ResponseCounts(2, 1, 2), drivers.Overall);
        Assert.Equal(new ResponseCounts(1, 1, 0), drivers.UnattributedCounts);
        Assert.Equal(["service", "price"], drivers.Select(driver => driver.Driver));

        // service: +1/2 − 1/2 of five responses; price: +1/2 − 1 − 1/2; unattributed: +1.
        Assert.Equal(0, drivers["service"].Impact.Points);
        Assert.Equal(-20, drivers["price"].Impact.Points);
        Assert.Equal(20, drivers.Unattributed!.Value.Points);
        Assert.Equal(new ResponseCounts(1, 0, 1), drivers["service"].Counts);
        Assert.Equal(0.6, drivers["price"].Share);
        Assert.Equal(-100.0 / 3, drivers["price"].Score!.Value.Points);
    }

    [Fact]
    public void NullDriver_IsADriver_UnknownOnesAreNotFound()
    {
        DriverBreakdown<string?> drivers = Enumerable.Repeat(10, 1).ToDriverBreakdown<int, string?>(_ => [null], r => r);

        Assert.Equal(100, drivers[null].Impact.Points);
        Assert.False(drivers.TryGetDriver("x", out _));
        Assert.Throws<KeyNotFoundException>(() => drivers["x"]);
    }

    [Fact]
    public void NoResponses_HaveNothingToAttribute()
    {
        DriverBreakdown<string> drivers = Responses.Take(0).ToDriverBreakdown(r => r.Reasons, r => r.Score);

        Assert.Empty(drivers);
        Assert.Null(drivers.Unattributed);
        Assert.True(drivers.Overall.IsEmpty);
    }

    [Fact]
    public void BadInput_IsExplained()
    {
        int[] bad = [11];

        Assert.StartsWith(
            "1 of 1 ratings", Assert.Throws<ArgumentException>(() => bad.ToDriverBreakdown(_ => bad, r => r)).Message, StringComparison.Ordinal);
        Assert.Equal("drivers", Assert.Throws<ArgumentNullException>(() => bad.ToDriverBreakdown<int, int>(null!, r => r)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => bad.ToDriverBreakdown(_ => bad, null!)).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => ((int[])null!).ToDriverBreakdown(_ => bad, r => r)).ParamName);
        Assert.Equal(
            new ResponseCounts(1, 0, 0), Enumerable.Repeat(8, 1).ToDriverBreakdown(_ => bad, r => r, RatingScale.European).Overall);
    }

    [Fact]
    public void Comparer_TellsDriversApart_AlsoWithinAResponse()
    {
        (int Score, string[] Reasons)[] responses = [(10, ["Price", "price"]), (0, ["PRICE", "service"])];

        DriverBreakdown<string> drivers = responses.ToDriverBreakdown(r => r.Reasons, r => r.Score, comparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal(["Price", "service"], drivers.Select(driver => driver.Driver));
        Assert.Equal(new ResponseCounts(1, 0, 1), drivers["pRICE"].Counts);
        Assert.Equal(25, drivers["price"].Impact.Points);
        Assert.Equal(3, responses.ToDriverBreakdown(r => r.Reasons, r => r.Score).Count - 1);
    }

    [Fact]
    public void Plus_DriversThatAreOneHere_AreRefused()
    {
        (int Score, string[] Reasons)[] responses = [(10, ["Price", "price"])];
        DriverBreakdown<string> apart = responses.ToDriverBreakdown(r => r.Reasons, r => r.Score);
        DriverBreakdown<string> together = responses.ToDriverBreakdown(r => r.Reasons, r => r.Score, comparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal("other", Assert.Throws<ArgumentException>(() => together.Plus(apart)).ParamName);
        Assert.Equal(new ResponseCounts(2, 0, 0), apart.Plus(together)["Price"].Counts);
        Assert.Throws<ArgumentNullException>(() => apart.Plus(null!));
    }

    [Fact]
    public void FromCounts_EqualCombinationsAdd_AndAnEmptyOneIsUnattributed()
    {
        DriverBreakdown<string> drivers = DriverBreakdown.FromCounts<string>(
        [
            new(["price", "service"], new(1, 0, 0)), new([], new(0, 2, 0)), new(["service", "price", "service"], new(0, 0, 3)),
            new(["delivery"], default), new(null!, new(1, 0, 0)),
        ]);

        Assert.Equal(["price", "service"], drivers.Select(driver => driver.Driver));
        Assert.Equal(new ResponseCounts(1, 0, 3), drivers["price"].Counts);
        Assert.Equal(new ResponseCounts(1, 2, 0), drivers.UnattributedCounts);
        Assert.Equal(new ResponseCounts(2, 2, 3), drivers.Overall);
        Assert.Equal(100 * -1.0 / 7, drivers["service"].Impact.Points);
        Assert.Throws<ArgumentNullException>(() => DriverBreakdown.FromCounts<string>(null!));
    }

    [Fact]
    public void CountedRows_BadCountsAndRatings_AreNamedAtOnce()
    {
        (int Score, long Count)[] both = [(10, 2), (11, -3), (9, -1), (12, 1)];
        (int Score, long Count)[] counts = [(10, 2), (9, -1)];
        int[] none = [];

        string message = Assert.Throws<ArgumentException>(() => both.ToDriverBreakdown(_ => none, r => r.Score, r => r.Count)).Message;
        Assert.StartsWith("2 of 4 ratings are not integers from 0 to 10; the first is 11 at index 1.", message, StringComparison.Ordinal);
        Assert.Contains("2 of 4 rows have a negative count; the first is -3 at index 1.", message, StringComparison.Ordinal);
        Assert.StartsWith(
            "1 of 2 rows have a negative count; the first is -1 at index 1.",
            Assert.Throws<ArgumentException>(() => counts.ToDriverBreakdown(_ => none, r => r.Score, r => r.Count)).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "count", Assert.Throws<ArgumentNullException>(() => counts.ToDriverBreakdown(_ => none, r => r.Score, (Func<(int Score, long Count), long>)null!)).ParamName);
        Assert.Throws<OverflowException>(() => counts.ToDriverBreakdown(_ => none, r => r.Score, _ => long.MaxValue));
    }

    [Fact]
    public void ManyDriversInOneResponse_AreEachCountedOnce()
    {
        // Twice each, so that every one is looked for among all: a search through them would take ten thousand million steps.
        int[] names = [.. Enumerable.Range(0, 100_000), .. Enumerable.Range(0, 100_000)];

        DriverBreakdown<int> drivers = Enumerable.Repeat(10, 1).ToDriverBreakdown(_ => names, r => r);

        Assert.Equal(100_000, drivers.Count);
        Assert.All(drivers, driver => Assert.Equal(1, driver.Counts.Total));
        Assert.Equal(100, drivers.Sum(driver => driver.Impact.Points), 1e-9);
    }
}
