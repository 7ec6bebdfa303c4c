namespace Nps.Core.Coverage.Pictures;

/// <summary>Minimum and mean coverage of each method against the number of responses.</summary>
public static class CoverageByN
{
    private const int SmallestSample = 5;
    private const int LargestSample = 100;
    private const double Top = 154;
    private const double Height = 300;
    private const double PanelWidth = 390;

    // Okabe and Ito's colours, told apart by every kind of colour vision; the marks tell them apart without colour.
    private static readonly Style[] Styles =
    [
        new(IntervalMethod.Wald, "Wald", "#d55e00", "M0-5.5L5.5 4.5H-5.5Z"),
        new(IntervalMethod.AdjustedWald, "adjusted Wald", "#009e73", "M-4.5-4.5h9v9h-9Z"),
        new(IntervalMethod.ScoreTest, "score test (default)", "#0072b2", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z"),
    ];

    private static readonly int[] Sizes = [.. Enumerable.Range(SmallestSample, LargestSample - SmallestSample + 1)];

    public static string Draw()
    {
        CoverageSummary[][] bySize = [.. Sizes.Select(Summaries)];
        var svg = new SvgWriter(
            960,
            516,
            "How often a 95 % interval contains the true score",
            "Minimum and mean coverage of the Wald, adjusted Wald and score test intervals for 5 to 100 responses.");
        svg.Text(28, 63, "Exact, for every number of responses from 5 to 100, over 1,176 populations", 14, SvgWriter.Muted);
        Legend(svg);

        Panel(svg, 68, "In the worst population", new Axis(0, 1, 0.2), bySize, summary => summary.Minimum);
        Panel(svg, 540, "On average over the populations", new Axis(0.75, 1, 0.05), bySize, summary => summary.Mean);
        return svg.ToString();
    }

    private static CoverageSummary[] Summaries(int size)
    {
        var space = new SampleSpace(size);
        return [.. Styles.Select(style => new OneSampleStudy(space, ConfidenceLevel.Percent95, style.Method).Summary)];
    }

    private static void Legend(SvgWriter svg)
    {
        const double Y = 92;
        double x = 28;
        foreach (Style style in Styles.Reverse())
        {
            svg.Line(x, Y, x + 30, Y, style.Colour, 2);
            svg.Mark(style.Mark, x + 15, Y, style.Colour);
            svg.Text(x + 38, Y + 4.5, style.Name, 13, SvgWriter.Ink);
            x += 68 + (7.5 * style.Name.Length);
        }

        svg.Line(x, Y, x + 30, Y, SvgWriter.Ink, 1.25, "6 4");
        svg.Text(x + 38, Y + 4.5, "the 95 % promised", 13, SvgWriter.Ink);
    }

    private static void Panel(
        SvgWriter svg, double left, string title, Axis axis, CoverageSummary[][] bySize, Func<CoverageSummary, double> value)
    {
        svg.Text(left, Top - 18, title, 15, SvgWriter.Ink, weight: 600);
        for (double tick = axis.From; tick < axis.To + (axis.Step / 2); tick += axis.Step)
        {
            svg.Line(left, Y(tick), left + PanelWidth, Y(tick), SvgWriter.Rule);
            svg.Text(left - 8, Y(tick) + 4.5, SvgWriter.Invariant($"{100 * tick:0} %"), 12.5, SvgWriter.Muted, "end");
        }

        foreach (int size in CoverageTables.SampleSizes)
        {
            svg.Line(X(size), Top + Height, X(size), Top + Height + 5, SvgWriter.Muted);
            svg.Text(X(size), Top + Height + 20, SvgWriter.Invariant($"{size}"), 12.5, SvgWriter.Muted, "middle");
        }

        svg.Line(left, Top + Height, left + PanelWidth, Top + Height, SvgWriter.Muted);
        svg.Text(left + (PanelWidth / 2), Top + Height + 43, "number of responses n (logarithmic)", 13, SvgWriter.Muted, "middle");
        svg.Line(left, Y(0.95), left + PanelWidth, Y(0.95), SvgWriter.Ink, 1.25, "6 4");

        for (int method = 0; method < Styles.Length; method++)
        {
            svg.Polyline(Sizes.Select((size, i) => (X(size), Y(value(bySize[i][method])))), Styles[method].Colour, 2);
            foreach (int size in CoverageTables.SampleSizes)
            {
                svg.Mark(Styles[method].Mark, X(size), Y(value(bySize[size - SmallestSample][method])), Styles[method].Colour);
            }
        }

        double X(int size) =>
            left + 14 + ((PanelWidth - 28) * Math.Log((double)size / SmallestSample) / Math.Log((double)LargestSample / SmallestSample));

        double Y(double coverage) => Top + (Height * (axis.To - coverage) / (axis.To - axis.From));
    }

    private sealed record Style(IntervalMethod Method, string Name, string Colour, string Mark);

    private readonly record struct Axis(double From, double To, double Step);
}
