using System;
#if NET
using Numbers = System.Span<double>;
using Places = System.Span<int>;
#else
using Numbers = double[];
using Places = int[];
#endif

namespace Nps.Core;

internal readonly ref partial struct JointFit
{
    /// <summary>Follows the path to its end.</summary>
    /// <param name="rows">Room for the equations.</param>
    /// <param name="order">Room for their order.</param>
    /// <param name="extrapolates">
    /// Whether to go on from the centre at ε = 0 as far as those at 4 · 1e-8 and 1e-8 tell it, where shares go with the root of ε.
    /// </param>
    /// <returns>Whether that was good enough: false where the likelihood leaves shares open and others are slow to go to 0.</returns>
    private bool Follow(Numbers rows, Places order, bool extrapolates)
    {
        double centred = extrapolates ? 4 * Centred : Centred;
        double epsilon = First;
        double nu = 1;
        double lambda = 0;
        double earlierNu = 0;
        double earlierLambda = 0;
        int last = 0;
        int rank = Unknowns;
        for (int i = 0; i < MaximumSteps; i++)
        {
            SumMargins();
            SetUp(rows, epsilon, nu, lambda);
            Scale(rows);
            rank = LinearSystem.Solve(rows, order, _step, Flat);
            Unscale();
            SetMultiplierSteps();

            // Shares and slacks stay positive; at the end of the path nearly the whole step to the border is safe.
            double safety = epsilon >= Centred ? 0.995 : 1 - 1e-14;
            double primal = Math.Min(1, safety * LongestOfShares());
            double dual = Math.Min(1, safety * LongestOfMultipliers(epsilon));
            double change = Move(primal, dual, epsilon);
            nu += dual * _step[Cells];
            lambda += dual * _step[Cells + 1];

            // Rounding may keep a step of 1e-13 from ever coming when counts differ by many powers of ten.
            last += epsilon <= Last ? 1 : 0;
            if (epsilon <= Last && change < (i < UsualSteps ? 1e-13 : 1e-9))
            {
                break;
            }

            if (epsilon > centred)
            {
                double length = Math.Min(primal, dual);
                double next = length > 0.9 ? Math.Min(0.02 * epsilon, Math.Pow(epsilon, 1.7)) : length > 0.5 ? 0.2 * epsilon : epsilon;
                epsilon = Math.Max(next, centred);
            }
            else if (epsilon == centred && change <= 1e-6)
            {
                // In the centre: on to the next one, or to the end.
                if (epsilon > Centred)
                {
                    Keep();
                    earlierNu = nu;
                    earlierLambda = lambda;
                    centred = Centred;
                }
                else if (extrapolates)
                {
                    Extrapolate();
                    nu += nu - earlierNu;
                    lambda += lambda - earlierLambda;
                }

                epsilon = epsilon > Centred ? Centred : Last;
            }
        }

        return rank == Unknowns || last < SlowSteps;
    }

    private void Keep()
    {
        for (int cell = 0; cell < Cells; cell++)
        {
            _earlier[cell] = _shares[cell];
            _earlier[Cells + cell] = _slacks[cell];
        }

        for (int margin = 0; margin < 6; margin++)
        {
            _earlier[(2 * Cells) + margin] = _margins[Multipliers + margin];
        }
    }

    // From the values at 4ε and ε to those at 0, were they linear in √ε. Where they are linear in ε the error is 2ε of it.
    private void Extrapolate()
    {
        for (int cell = 0; cell < Cells; cell++)
        {
            _shares[cell] = Math.Max((2 * _shares[cell]) - _earlier[cell], 1e-3 * _shares[cell]);
            _slacks[cell] = Math.Max((2 * _slacks[cell]) - _earlier[Cells + cell], 1e-3 * _slacks[cell]);
        }

        for (int margin = 0; margin < 6; margin++)
        {
            double multiplier = _margins[Multipliers + margin];
            _margins[Multipliers + margin] = Math.Max((2 * multiplier) - _earlier[(2 * Cells) + margin], 1e-3 * multiplier);
        }
    }

    /// <summary>
    /// Newton's equations for the steps of the shares, of ν and of λ. Those of the slacks, s·dp + p·ds = N + ε − ps, and of u and v are
    /// put in: (s/p)dp + (u/p(i, ·))dp(i, ·) + (v/p(·, j))dp(·, j) + dν + change·dλ = (N + ε)/p + B/p(i, ·) + A/p(·, j) − ν − change·λ,
    /// and Σdp, Σchange·dp what is missing of 1 and δ.
    /// </summary>
    private void SetUp(Numbers rows, double epsilon, double nu, double lambda)
    {
        // The change is counted from the nearer end, −2 or 2, and the equation scaled: near an end the shares of all other changes are
        // small, and what matters is how small.
        double end = _delta < 0 ? -2 : 2;
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < 3; i++)
        {
            double before = _margins[Multipliers + i] / _margins[Sums + i];
            double pullBefore = _margins[Counts + i] / _margins[Sums + i];
            for (int j = 0; j < 3; j++)
            {
                int cell = (3 * i) + j;
                int row = cell * Width;
                double change = i - j - end;
                double share = _shares[cell];
                double after = _margins[Multipliers + 3 + j] / _margins[Sums + 3 + j];
                double pullAfter = _margins[Counts + 3 + j] / _margins[Sums + 3 + j];
                for (int other = 0; other < Cells; other++)
                {
                    rows[row + other] = (other / 3 == i ? before : 0) + (other % 3 == j ? after : 0);
                }

                rows[row + cell] += _slacks[cell] / share;
                rows[row + Cells] = 1;
                rows[row + Cells + 1] = change;
                rows[row + Unknowns] = ((_counts[cell] + epsilon) / share) + pullBefore + pullAfter - nu - (lambda * change);
                rows[(Cells * Width) + cell] = 1;
                rows[((Cells + 1) * Width) + cell] = change;
                sum += share;
                mean += change * share;

                // Kept for the scaling: about how large a step of this share can be.
                _step[cell] = 1 / Math.Sqrt(rows[row + cell] + 1);
            }
        }

        _step[Cells] = 1;
        _step[Cells + 1] = 1 / Math.Min(1, Math.Abs(_delta - end));
        for (int last = Cells; last < Unknowns; last++)
        {
            rows[(last * Width) + Cells] = 0;
            rows[(last * Width) + Cells + 1] = 0;
        }

        rows[(Cells * Width) + Unknowns] = 1 - sum;
        rows[((Cells + 1) * Width) + Unknowns] = _delta - end - mean;
    }

    // Rows and columns times the sizes of the steps: entries near 1 are information, entries near 1e-16 are not.
    private void Scale(Numbers rows)
    {
        for (int i = 0; i < Unknowns; i++)
        {
            for (int j = 0; j < Unknowns; j++)
            {
                rows[(i * Width) + j] *= _step[i] * _step[j];
            }

            rows[(i * Width) + Unknowns] *= _step[i];
            _scales[i] = _step[i];
        }
    }

    private void Unscale()
    {
        for (int i = 0; i < Unknowns; i++)
        {
            _step[i] *= _scales[i];
        }
    }

    private void SetMultiplierSteps()
    {
        for (int margin = 0; margin < 6; margin++)
        {
            double step = margin < 3
                ? _step[3 * margin] + _step[(3 * margin) + 1] + _step[(3 * margin) + 2]
                : _step[margin - 3] + _step[margin] + _step[margin + 3];
            double sum = _margins[Sums + margin];
            double multiplier = _margins[Multipliers + margin];
            _margins[Steps + margin] = (_margins[Counts + margin] - (multiplier * (sum + step))) / sum;
        }
    }

    private double SlackStep(int cell, double epsilon) =>
        (_counts[cell] + epsilon - (_slacks[cell] * (_shares[cell] + _step[cell]))) / _shares[cell];

    private double LongestOfShares()
    {
        double longest = double.PositiveInfinity;
        for (int cell = 0; cell < Cells; cell++)
        {
            longest = Math.Min(longest, Longest(_shares[cell], _step[cell]));
        }

        return longest;
    }

    private double LongestOfMultipliers(double epsilon)
    {
        double longest = double.PositiveInfinity;
        for (int cell = 0; cell < Cells; cell++)
        {
            longest = Math.Min(longest, Longest(_slacks[cell], SlackStep(cell, epsilon)));
        }

        for (int margin = 0; margin < 6; margin++)
        {
            longest = Math.Min(longest, Longest(_margins[Multipliers + margin], _margins[Steps + margin]));
        }

        return longest;
    }

    // How many steps lead from a positive number to 0.
    private static double Longest(double value, double step) => step < 0 ? -value / step : double.PositiveInfinity;

    /// <summary>Takes the step; the largest relative change of a share that matters.</summary>
    private double Move(double primal, double dual, double epsilon)
    {
        double change = 0;
        for (int cell = 0; cell < Cells; cell++)
        {
            // A share that is 0 in the end, and its slack too, shrinks with the root of ε.
            double share = _shares[cell];
            double step = _step[cell];
            change = share > 1e-10 ? Math.Max(change, Math.Abs(step) / share) : change;
            _slacks[cell] += dual * SlackStep(cell, epsilon);
            _shares[cell] = share + (primal * step);
        }

        for (int margin = 0; margin < 6; margin++)
        {
            _margins[Multipliers + margin] += dual * _margins[Steps + margin];
        }

        return change;
    }
}
