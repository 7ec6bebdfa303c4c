namespace Nps.Core.Tests;

[Properties(MaxTest = 1000)]
public class DriverLaws
{
    [Property]
    public void Drivers_ImpactsAndTheUnattributedAddUpToTheScore((Rating Rating, byte Drivers)[] responses)
    {
        DriverBreakdown<int> breakdown = Break(responses);

        Assert.Equal(responses.ToResponseCounts(r => r.Rating.Value), breakdown.Overall);
        Assert.Equal(responses.Where(r => r.Drivers == 0).ToResponseCounts(r => r.Rating.Value), breakdown.UnattributedCounts);
        foreach (DriverScore<int> driver in breakdown)
        {
            ResponseCounts named = responses.Where(r => Bits(r.Drivers).Contains(driver.Driver)).ToResponseCounts(r => r.Rating.Value);
            Assert.Equal(named, driver.Counts);
            Assert.Equal((double)named.Total / breakdown.Overall.Total, driver.Share);
        }

        if (breakdown.Overall.Score is NetPromoterScore score)
        {
            // One rounding for each driver and each number of drivers named.
            Assert.Equal(
                score.Points, breakdown.Sum(driver => driver.Impact.Points) + breakdown.Unattributed!.Value.Points, 1e-11);
        }
    }

    [Property]
    public void CountedRows_Combinations_AndParts_GiveTheSameToTheBit((Rating Rating, byte Drivers)[] responses, byte anyCut)
    {
        DriverBreakdown<int> breakdown = Break(responses);
        int cut = anyCut % (responses.Length + 1);

        AssertSame(breakdown, responses.GroupBy(r => r).Select(rows => (rows.Key, Count: rows.LongCount()))
            .ToDriverBreakdown(row => Bits(row.Key.Drivers), row => row.Key.Rating.Value, row => row.Count));
        AssertSame(breakdown, DriverBreakdown.FromCounts(responses.GroupBy(r => r.Drivers).Select(
            rows => KeyValuePair.Create<IReadOnlyCollection<int>, ResponseCounts>([.. Bits(rows.Key)], rows.ToResponseCounts(r => r.Rating.Value)))));
        AssertSame(breakdown, DriverBreakdown.FromCounts(responses.Select(
            r => KeyValuePair.Create<IReadOnlyCollection<int>, ResponseCounts>(
                [.. Bits(r.Drivers), .. Bits(r.Drivers)], new[] { r }.ToResponseCounts(x => x.Rating.Value)))));
        AssertSame(breakdown, Break(responses[..cut]).Plus(Break(responses[cut..])));
    }

    [Property]
    public void AnyOrder_IsTheSameToTheBit((Rating Rating, byte Drivers)[] responses, int seed)
    {
        (Rating Rating, byte Drivers)[] shuffled = [.. responses];
        new Random(seed).Shuffle(shuffled);

        AssertSame(Break(responses), Break(shuffled), inOrder: false);
    }

    // Each bit of the byte is a driver.
    private static DriverBreakdown<int> Break((Rating Rating, byte Drivers)[] responses) =>
        responses.ToDriverBreakdown(r => Bits(r.Drivers), r => r.Rating.Value);

    private static IEnumerable<int> Bits(byte value) => Enumerable.Range(0, 8).Where(bit => (value & (1 << bit)) != 0);

    private static void AssertSame(DriverBreakdown<int> expected, DriverBreakdown<int> actual, bool inOrder = true)
    {
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.UnattributedCounts, actual.UnattributedCounts);
        Assert.Equal(Names(expected), Names(actual));
        foreach (DriverScore<int> driver in expected)
        {
            Assert.Equal(driver.Counts, actual[driver.Driver].Counts);
            Assert.Equal(driver.Impact, actual[driver.Driver].Impact);
            Assert.Equal(driver.Share, actual[driver.Driver].Share);
        }

        IEnumerable<int> Names(DriverBreakdown<int> drivers) =>
            inOrder ? drivers.Select(driver => driver.Driver) : drivers.Select(driver => driver.Driver).Order();
    }
}
