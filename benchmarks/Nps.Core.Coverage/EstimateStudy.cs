namespace Nps.Core.Coverage;

/// <summary>How often two estimates of one population are found to differ at 5 %.</summary>
public static class EstimateStudy
{
    /// <summary>How often each design is drawn: the standard error of a rate near .05 is .0022.</summary>
    public const int Draws = 10_000;

    /// <summary>Weights of 1 and 4 that have nothing to do with the answers.</summary>
    public static double SizeOfIndependentWeights(MixShares shares, int responses) =>
        Size((ulong)responses, draws => Weighted(draws, responses, (draws.Answers(responses, shares), draws.Fraction)));

    /// <summary>
    /// Two halves of the population with different scores, of which one answers three times as often and has a third of the weight.
    /// </summary>
    public static double SizeOfWeightsThatGoWithAnswers(MixShares frequent, MixShares rare, int responses) =>
        Size((ulong)(1_000 + responses), draws =>
        {
            int frequentAnswers = Enumerable.Range(0, responses).Count(_ => draws.Fraction() < 0.75);
            return Sums(draws.Answers(frequentAnswers, frequent), 1) + Sums(draws.Answers(responses - frequentAnswers, rare), 3);
        });

    /// <summary>Two strata of half the population each, with three quarters of the answers from one.</summary>
    public static double SizeOfStrata(MixShares frequent, MixShares rare, int responses)
    {
        var draws = new Draws((ulong)(2_000 + responses));
        int rejected = 0;
        for (int i = 0; i < Draws; i++)
        {
            rejected += Stratified().CompareWith(Stratified()).IsSignificant() ? 1 : 0;
        }

        return (double)rejected / Draws;

        NpsEstimate Stratified() => NpsEstimate.PostStratify(
            [draws.Answers(responses - (responses / 4), frequent), draws.Answers(responses / 4, rare)], [0.5, 0.5])!;
    }

    private static double Size(ulong seed, Func<Draws, WeightedResponseCounts> draw)
    {
        var draws = new Draws(seed);
        int rejected = 0;
        for (int i = 0; i < Draws; i++)
        {
            WeightedResponseCounts baseline = draw(draws);
            rejected += draw(draws).CompareWith(baseline).IsSignificant() ? 1 : 0;
        }

        return (double)rejected / Draws;
    }

    // Each answer has the weight 4 with a chance of one half.
    private static WeightedResponseCounts Weighted(Draws draws, int responses, (ResponseCounts Counts, Func<double> Chance) sample)
    {
        ResponseCounts heavy = new(Half(sample.Counts.Promoters), Half(sample.Counts.Passives), Half(sample.Counts.Detractors));
        return Sums(sample.Counts - heavy, 1) + Sums(heavy, 4);

        long Half(long count) => Enumerable.Range(0, (int)count).Count(_ => sample.Chance() < 0.5);
    }

    private static WeightedResponseCounts Sums(ResponseCounts counts, double weight) => WeightedResponseCounts.FromSums(
        new(counts.Promoters, counts.Promoters * weight, counts.Promoters * weight * weight),
        new(counts.Passives, counts.Passives * weight, counts.Passives * weight * weight),
        new(counts.Detractors, counts.Detractors * weight, counts.Detractors * weight * weight));
}
