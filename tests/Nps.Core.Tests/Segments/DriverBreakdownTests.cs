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
}
