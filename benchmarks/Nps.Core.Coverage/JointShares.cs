namespace Nps.Core.Coverage;

/// <summary>
/// A population asked twice: the shares before and after, and how they go together. A part of the people keep their place in the
/// order, promoters first, so that with equal shares they give the same answer again; the others answer independently.
/// </summary>
public sealed class JointShares
{
    private readonly double[] _before;
    private readonly double[] _after;
    private readonly double[] _cells = new double[9];

    public JointShares(Shares before, Shares after, double kept)
    {
        _before = [before.Promoters, before.Passives, before.Detractors];
        _after = [after.Promoters, after.Passives, after.Detractors];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                // The overlap of the places that the two categories take in the order.
                double from = Math.Max(_before[..i].Sum(), _after[..j].Sum());
                double to = Math.Min(_before[..(i + 1)].Sum(), _after[..(j + 1)].Sum());
                _cells[(3 * i) + j] = (kept * Math.Max(0, to - from)) + ((1 - kept) * _before[i] * _after[j]);
            }
        }
    }

    /// <summary>The true difference in points, rounded to what its shares mean.</summary>
    public double Points => Math.Round(100 * (_after[0] - _after[2] - _before[0] + _before[2]), 9);

    /// <summary>The probability of a table of common respondents, row by row, and of those who answered once.</summary>
    public double Probability(WaveTable table) =>
        Multinomial.Probability(table.Common, _cells) * Multinomial.Probability(table.Before, _before) * Multinomial.Probability(table.After, _after);
}
