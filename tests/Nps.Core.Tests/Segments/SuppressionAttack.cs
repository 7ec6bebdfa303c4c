namespace Nps.Core.Tests;

/// <summary>
/// An attacker who knows the rule and the total of every cell lists all tables that would have been published alike. Whatever
/// such tables disagree on stays open.
/// </summary>
internal sealed class SuppressionAttack(IReadOnlyList<ResponseCounts> cells, int segments, int width, int minimumResponses)
{
    private readonly Dictionary<UInt128, Publication> _publications = [];

    // Promoters, passives and detractors of a cell in one number that adds up.
    private readonly int[] _codes = [.. cells.Select(cell => (int)((((cell.Promoters * 64) + cell.Passives) * 64) + cell.Detractors))];

    /// <summary>How many different publications there are: with totals, without them, with nothing.</summary>
    internal (int WithTotals, int WithoutTotals, int Nothing) Run(int completeUpTo = 0)
    {
        int[] table = new int[segments * width];
        do
        {
            Publish(table);
        }
        while (Next(table));

        // Where nothing is published, a table may have been exchanged for one with larger cells than those that were tried.
        foreach (Publication publication in _publications.Values.Where(
            publication => !publication.IsNothing || publication.LargestTotal <= completeUpTo))
        {
            publication.AssertOpen();
        }

        return (_publications.Values.Count(publication => publication is { IsNothing: false, HidesAny: true, ShowsTotals: true }),
            _publications.Values.Count(publication => publication is { IsNothing: false, ShowsTotals: false }),
            _publications.Values.Count(publication => publication.IsNothing));
    }

    private void Publish(int[] table)
    {
        var vectors = new ResponseCounts[segments][];
        for (int i = 0; i < segments; i++)
        {
            vectors[i] = new ResponseCounts[width];
            for (int cell = 0; cell < width; cell++)
            {
                vectors[i][cell] = cells[table[(i * width) + cell]];
            }
        }

        SuppressionOutcome outcome = SuppressionRule.Apply<ResponseCounts>(vectors, minimumResponses);
        UInt128 key = outcome.ShowsTotals ? 1U : 0U;
        for (int cell = 0; cell < width; cell++)
        {
            int total = 0;
            for (int i = 0; i < segments; i++)
            {
                int index = table[(i * width) + cell];
                total += _codes[index];
                key = (key * 32) + (outcome.IsHidden(i) ? 0U : (uint)index + 1);
            }

            key = (key << 18) + (uint)total;
        }

        if (!_publications.TryGetValue(key, out Publication? publication))
        {
            bool[] hidden = [.. Enumerable.Range(0, segments).Select(outcome.IsHidden)];
            _publications[key] = publication = new Publication(vectors, hidden, outcome.ShowsTotals);
        }

        publication.Add(table, _codes);
    }

    private bool Next(int[] table)
    {
        for (int i = 0; i < table.Length; i++)
        {
            if (++table[i] < cells.Count)
            {
                return true;
            }

            table[i] = 0;
        }

        return false;
    }

    private sealed class Publication(ResponseCounts[][] example, bool[] hidden, bool showsTotals)
    {
        private readonly int _width = example[0].Length;

        // For every hidden segment and every run of cells: what the first table had there, and whether another had something else.
        private readonly int[] _first = new int[example.Length * example[0].Length * example[0].Length];
        private readonly bool[] _open = new bool[example.Length * example[0].Length * example[0].Length];
        private bool _any;

        internal bool ShowsTotals => showsTotals;

        internal bool HidesAny => hidden.Contains(true);

        internal bool IsNothing => hidden.All(isHidden => isHidden);

        internal long LargestTotal => Enumerable.Range(0, _width).Max(cell => example.Sum(vector => vector[cell].Total));

        internal void Add(int[] table, int[] codes)
        {
            for (int i = 0; i < hidden.Length; i++)
            {
                for (int from = 0; hidden[i] && from < _width; from++)
                {
                    int sum = 0;
                    for (int to = from; to < _width; to++)
                    {
                        sum += codes[table[(i * _width) + to]];
                        int at = (((i * _width) + from) * _width) + to;
                        _open[at] |= _any && _first[at] != sum;
                        _first[at] = _any ? _first[at] : sum;
                    }
                }
            }

            _any = true;
        }

        internal void AssertOpen()
        {
            for (int i = 0; i < hidden.Length; i++)
            {
                for (int from = 0; hidden[i] && from < _width; from++)
                {
                    for (int to = from; to < _width; to++)
                    {
                        int at = (((i * _width) + from) * _width) + to;
                        Assert.True(_open[at] || _first[at] == 0, $"Segment {i}, cells {from} to {to} of {this}");
                    }
                }
            }

            for (int cell = 0; cell < _width; cell++)
            {
                // A remainder in one category tells what its people answered, unless the whole tells it already.
                ResponseCounts remainder = Sum(cell, i => hidden[i]);
                Assert.True(remainder.IsEmpty || !IsUnanimous(remainder) || IsUnanimous(Sum(cell, _ => true)), $"Cell {cell} of {this}");
            }
        }

        public override string ToString() => string.Join(" | ", example.Select((vector, i) =>
            (hidden[i] ? "hidden " : "") + string.Join(", ", vector.Select(c => $"{c.Promoters}/{c.Passives}/{c.Detractors}"))));

        private ResponseCounts Sum(int cell, Func<int, bool> which) =>
            Enumerable.Range(0, hidden.Length).Where(which).Aggregate(ResponseCounts.Empty, (sum, i) => sum + example[i][cell]);

        private static bool IsUnanimous(ResponseCounts counts) =>
            Math.Max(counts.Promoters, Math.Max(counts.Passives, counts.Detractors)) == counts.Total;
    }
}
