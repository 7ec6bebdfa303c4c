using System;
#if NET
using Numbers = System.Span<double>;
using Places = System.Span<int>;
#else
using Numbers = double[];
using Places = int[];
#endif

namespace Nps.Core;

/// <summary>
/// The joint shares p(i, j) of two partly overlapping waves, i the category before and j the one after, that maximise the likelihood
/// of all answers, ΣN(i, j) log p(i, j) + ΣB(i) log p(i, ·) + ΣA(j) log p(·, j), when the score is held to change by δ: N counts those
/// who answered in both waves, B and A those who answered in one, who tell only a margin of p.
/// </summary>
/// <remarks>
/// <para>Conditions: N/p + B/p(i, ·) + A/p(·, j) = ν + λ·change, or at most that where p = 0. With a slack s = ν + λ·change − u − v,
/// u = B/p(i, ·), v = A/p(·, j), they are p·s = N, which has the form of the conditions of a linear programme.</para>
/// <para>Interior point: each N stands ε higher, and while Newton's steps go to the solution of that, ε goes to 0; every cell
/// keeps a positive share and a positive slack. The path leads to the analytic centre where several p maximise the likelihood; there the path is
/// followed to ε = 1e-8 closely, and what the likelihood leaves open stays as it is from there on. With T answers, all is divided by T, so that
/// the size of counts does not matter. Source: Wright (1997), Primal-Dual Interior-Point Methods, SIAM.</para>
/// <para>Domain: at least one answer in each wave, −2 ≤ δ ≤ 2. Error of a standard error, tried against 25 digits: 1e-15 of it in most
/// tables; 1e-11 where a share is 0 and so is its slack; 1e-7 where the maximum is not unique and the covariance differs between the maxima, or 1e-6 with both.</para>
/// </remarks>
internal readonly ref partial struct JointFit
{
    private const int Cells = 9;
    private const int Unknowns = Cells + 2;
    private const int Width = Unknowns + 1;
    private const int UsualSteps = 25;
    private const int SlowSteps = 8;
    private const int MaximumSteps = 60;

    // Where the path of ε begins; where it is followed closely before what is not determined is left as it is; and where it ends.
    private const double First = 0.1;
    private const double Centred = 1e-8;
    private const double Last = 1e-24;

    // An entry of the scaled equations below this is rounding, or a direction in which the likelihood is flat.
    private const double Flat = 1e-10;

    private readonly Numbers _counts;
    private readonly Numbers _shares;
    private readonly Numbers _slacks;
    private readonly Numbers _step;
    private readonly Numbers _scales;
    private readonly Numbers _margins;
    private readonly Numbers _earlier;
    private readonly double _delta;

    // Of _margins: counts of one wave only, their multipliers u and v, the shares of the margins, and the steps of the multipliers;
    // before first, then after.
    private const int Counts = 0;
    private const int Multipliers = 6;
    private const int Sums = 12;
    private const int Steps = 18;
    private const int MarginNumbers = 24;
    private const int EarlierNumbers = (2 * Cells) + 6;

    private JointFit(
        Numbers counts, Numbers shares, Numbers slacks, Numbers step, Numbers scales, Numbers margins, Numbers earlier, double delta)
    {
        _counts = counts;
        _shares = shares;
        _slacks = slacks;
        _step = step;
        _scales = scales;
        _margins = margins;
        _earlier = earlier;
        _delta = delta;
    }

    /// <summary>The standard error of the difference of the two waves' scores at the fitted shares; 0 where nothing else than ±2 is possible.</summary>
    internal static double StandardError(in OverlappingSample sample, double delta)
    {
        if (!(Math.Abs(delta) < 2))
        {
            return 0;
        }

#if NET
        Numbers numbers = stackalloc double[(3 * Cells) + (2 * Unknowns) + MarginNumbers + EarlierNumbers];
        var fit = new JointFit(
            numbers[..Cells],
            numbers.Slice(Cells, Cells),
            numbers.Slice(2 * Cells, Cells),
            numbers.Slice(3 * Cells, Unknowns),
            numbers.Slice((3 * Cells) + Unknowns, Unknowns),
            numbers.Slice((3 * Cells) + (2 * Unknowns), MarginNumbers),
            numbers.Slice((3 * Cells) + (2 * Unknowns) + MarginNumbers, EarlierNumbers),
            delta);
        Numbers rows = stackalloc double[Unknowns * Width];
        Places order = stackalloc int[Unknowns];
#else
        var fit = new JointFit(
            new double[Cells],
            new double[Cells],
            new double[Cells],
            new double[Unknowns],
            new double[Unknowns],
            new double[MarginNumbers],
            new double[EarlierNumbers],
            delta);
        Numbers rows = new double[Unknowns * Width];
        Places order = new int[Unknowns];
#endif
        fit.Begin(sample);
        if (!fit.Follow(rows, order, extrapolates: false))
        {
            fit.Begin(sample);
            fit.Follow(rows, order, extrapolates: true);
        }

        return Math.Sqrt(fit.Variance(sample));
    }

    private void Begin(in OverlappingSample sample)
    {
        Fill(_counts, 0, sample.FormerPromoters);
        Fill(_counts, 3, sample.FormerPassives);
        Fill(_counts, 6, sample.FormerDetractors);
        Fill(_margins, Counts, sample.OnlyBefore);
        Fill(_margins, Counts + 3, sample.OnlyAfter);
        double total = sample.Common + sample.OnlyBefore.Total + sample.OnlyAfter.Total;
        for (int cell = 0; cell < Cells; cell++)
        {
            _counts[cell] /= total;
        }

        for (int margin = 0; margin < 6; margin++)
        {
            _margins[Counts + margin] /= total;
        }

        // Two independent answers with binomial shares, whose scores are −δ/2 and δ/2.
        double high = (2 + _delta) / 4;
        double low = (2 - _delta) / 4;
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                _shares[(3 * i) + j] = Binomial(i, low, high) * Binomial(j, high, low);
            }
        }

        SumMargins();
        for (int cell = 0; cell < Cells; cell++)
        {
            _slacks[cell] = (_counts[cell] + First) / _shares[cell];
        }

        for (int margin = 0; margin < 6; margin++)
        {
            _margins[Multipliers + margin] = _margins[Counts + margin] / _margins[Sums + margin];
        }
    }

    /// <summary>
    /// Each of the m common respondents adds s/n₂ − s′/n₁ to the difference, the others s/n₂ or −s′/n₁: the sum of the variances of
    /// these, each a sum of squares.
    /// </summary>
    private double Variance(in OverlappingSample sample)
    {
        double common = sample.Common;
        double before = common + sample.OnlyBefore.Total;
        double after = common + sample.OnlyAfter.Total;
        double mean = 0;
        for (int cell = 0; cell < Cells; cell++)
        {
            mean += _shares[cell] * Effect(cell, before, after);
        }

        double variance = 0;
        for (int cell = 0; cell < Cells; cell++)
        {
            double distance = Effect(cell, before, after) - mean;
            variance += _shares[cell] * distance * distance;
        }

        SumMargins();
        return (common * variance)
            + (sample.OnlyBefore.Total / before * MarginVariance(0) / before)
            + (sample.OnlyAfter.Total / after * MarginVariance(3) / after);
    }

    private static double Effect(int cell, double before, double after) => ((1 - (cell % 3)) / after) - ((1 - (cell / 3)) / before);

    private double MarginVariance(int first)
    {
        double promoters = _margins[Sums + first];
        double passives = _margins[Sums + first + 1];
        double detractors = _margins[Sums + first + 2];
        return (passives * (promoters + detractors)) + (4 * promoters * detractors);
    }

    private void SumMargins()
    {
        for (int i = 0; i < 3; i++)
        {
            _margins[Sums + i] = _shares[3 * i] + _shares[(3 * i) + 1] + _shares[(3 * i) + 2];
            _margins[Sums + 3 + i] = _shares[i] + _shares[3 + i] + _shares[6 + i];
        }
    }

    private static void Fill(Numbers numbers, int first, in TrinomialSample sample)
    {
        numbers[first] = sample.Promoters;
        numbers[first + 1] = sample.Passives;
        numbers[first + 2] = sample.Detractors;
    }

    // The shares of promoters, passives and detractors among the sums of two trials.
    private static double Binomial(int category, double success, double failure) =>
        category == 0 ? success * success : category == 1 ? 2 * success * failure : failure * failure;
}
