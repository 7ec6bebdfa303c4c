using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Companions.Tests;

/// <summary>Response times on a coarse grid, so that ties are drawn often, with counts from one to very many.</summary>
public static class WaitGenerator
{
    public static Arbitrary<WaitCount> Row() => Arb.From(
        from wait in Gen.Frequency((6, Gen.Choose(0, 12).Select(hours => hours * TimeSpan.TicksPerHour)), (1, Gen.Choose(0, int.MaxValue).Select(ticks => ticks * 100_000L)))
        from answered in Gen.Frequency((2, Gen.Constant(0)), (6, Gen.Choose(1, 5)), (1, Gen.Choose(0, 1_000_000)))
        from unanswered in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Choose(1, 3)), (1, Gen.Choose(0, 1_000_000)))
        select new WaitCount(TimeSpan.FromTicks(wait), answered, unanswered));

    public static Arbitrary<ResponseTimes> Times() => Arb.From(
        from rows in Row().Generator.ArrayOf()
        from undated in Gen.Choose(0, 2)
        select ResponseTimes.FromCounts(rows, undated));
}
