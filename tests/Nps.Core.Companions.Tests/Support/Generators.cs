using FsCheck;
using FsCheck.Fluent;

[assembly: Properties(MaxTest = 100, Arbitrary = [typeof(Nps.Core.Companions.Tests.Generators)], QuietOnSuccess = true)]

namespace Nps.Core.Companions.Tests;

/// <summary>Random values for the laws, with the corners (nothing, all alike, huge counts) drawn often.</summary>
public static class Generators
{
    private static readonly Gen<long> Count = Gen.Frequency(
        (2, Gen.Constant(0L)),
        (6, Gen.Choose(0, 40).Select(count => (long)count)),
        (2, Gen.Choose(0, 2_000_000).Select(count => (long)count)),
        (1, Gen.Choose(1, int.MaxValue).Select(count => count * 1_000_000_000L)));

    public static Arbitrary<Share> Share() => Arb.From(
        from successes in Count
        from failures in Count
        select new Share(successes, successes + failures));

    public static Arbitrary<Mean> Mean() => Arb.From(Numbers().Select(Companions.Mean.FromValues));

    public static Arbitrary<ConfidenceLevel> Level() => Arb.From(
        Gen.Frequency(
            (3, Gen.Elements(0.9, 0.95, 0.99, 0.9999)),
            (1, Gen.Choose(1, 9999).Select(part => part / 10000.0))).Select(ConfidenceLevel.FromFraction));

    public static Arbitrary<Answers> Answers() => Arb.From(
        from scale in Gen.Elements(AnswerScale.Csat3, AnswerScale.Csat5, AnswerScale.Ces1)
        from counts in Gen.Frequency((1, Gen.Constant(0L)), (3, Gen.Choose(0, 30).Select(count => (long)count))).ArrayOf(scale.Points)
        from isEmpty in Gen.Frequency((1, Gen.Constant(true)), (8, Gen.Constant(false)))
        from missing in Gen.Choose(0, 5)
        from invalid in Gen.Choose(0, 5)
        select Companions.Answers.FromCounts(scale, isEmpty ? new long[scale.Points] : counts, missing, invalid));

    private static Gen<double[]> Numbers() => Gen.Frequency(
        (4, Gen.Choose(-50, 50).Select(value => value / 8.0).ArrayOf()),
        (1, Gen.Choose(1, 20).Select(count => Enumerable.Repeat(2.5, count).ToArray())));
}
