using System.Text;

namespace Nps.Core.Coverage.Pictures;

/// <summary>Coverage of every population with 20 responses, as a map over the shares of promoters and detractors.</summary>
public static class CoverageMap
{
    private const int SampleSize = 20;
    private const double Top = 98;
    private const double Cell = 7.6;
    private const double Side = Cell * Population.Parts;

    // PuOr of ColorBrewer, safe for every kind of colour vision: orange covers too little, violet more than promised.
    private static readonly Band[] Bands =
    [
        new(0.00, "#7f3b08"), new(0.60, "#b35806"), new(0.70, "#e08214"), new(0.80, "#fdb863"), new(0.90, "#fee0b6"),
        new(0.94, "#f0f0f0"), new(0.96, "#b2abd2"), new(0.98, "#8073ac"),
    ];

    public static string Draw()
    {
        var space = new SampleSpace(SampleSize);
        var svg = new SvgWriter(
            960,
            630,
            "Where a 95 % interval keeps its promise: 20 responses",
            "Maps of the coverage of the Wald and score test intervals over the shares of promoters and detractors.");
        svg.Text(
            28, 63, "Probability that it contains the true score. Lower left corner: everybody is passive; slanted edge: nobody is.",
            14, SvgWriter.Muted);

        Panel(svg, 84, "Wald", new OneSampleStudy(space, ConfidenceLevel.Percent95, IntervalMethod.Wald));
        Panel(svg, 550, "Score test (default)", new OneSampleStudy(space, ConfidenceLevel.Percent95, IntervalMethod.ScoreTest));
        Legend(svg);
        return svg.ToString();
    }

    private static void Panel(SvgWriter svg, double left, string title, OneSampleStudy study)
    {
        double bottom = Top + Side;
        foreach (Band band in Bands)
        {
            string cells = Cells(study, band, left, bottom);
            if (cells.Length > 0)
            {
                svg.Path(cells, band.Colour, crisp: true);
            }
        }

        svg.Line(left, bottom, left, Top, SvgWriter.Muted);
        svg.Line(left, bottom, left + Side, bottom, SvgWriter.Muted);
        svg.Line(left, Top, left + Side, bottom, SvgWriter.Muted);
        for (int percent = 0; percent <= 100; percent += 20)
        {
            double offset = Side * percent / 100;
            string label = SvgWriter.Invariant($"{percent} %");
            svg.Line(left + offset, bottom, left + offset, bottom + 5, SvgWriter.Muted);
            svg.Text(left + offset, bottom + 20, label, 12.5, SvgWriter.Muted, "middle");
            svg.Line(left - 5, bottom - offset, left, bottom - offset, SvgWriter.Muted);
            svg.Text(left - 9, bottom - offset + 4.5, label, 12.5, SvgWriter.Muted, "end");
        }

        svg.Text(left + (Side / 2), bottom + 42, "promoters", 13, SvgWriter.Muted, "middle");
        svg.Text(left - 53, bottom - (Side / 2), "detractors", 13, SvgWriter.Muted, "middle", upwards: true);

        svg.Text(left + Side, Top + 16, title, 17, SvgWriter.Ink, "end", 600);
        svg.Text(left + Side, Top + 40, SvgWriter.Invariant($"mean {100 * study.Summary.Mean:0.0} %"), 14, SvgWriter.Ink, "end");
        svg.Text(left + Side, Top + 60, SvgWriter.Invariant($"minimum {100 * study.Summary.Minimum:0.0} %"), 14, SvgWriter.Ink, "end");
    }

    /// <summary>The squares of one colour as one path, neighbours in a row joined: the file stays small and has no seams.</summary>
    private static string Cells(OneSampleStudy study, Band band, double left, double bottom)
    {
        var path = new StringBuilder();
        int index = 0;
        while (index < Population.All.Count)
        {
            Population first = Population.All[index];
            int length = 0;
            while (index + length < Population.All.Count
                && Population.All[index + length].Promoters == first.Promoters
                && BandOf(study.Coverage[index + length]) == band)
            {
                length++;
            }

            if (length > 0)
            {
                double x = left + (Cell * (first.Promoters - 0.5));
                double y = bottom - (Cell * (first.Detractors - 0.5));
                path.Append(SvgWriter.Invariant($"M{x:0.##} {y:0.##}h{Cell}v{-Cell * length:0.##}h{-Cell}z"));
            }

            index += Math.Max(1, length);
        }

        return path.ToString();
    }

    private static Band BandOf(double coverage) => Bands.Last(band => coverage >= band.From);

    private static void Legend(SvgWriter svg)
    {
        const double Y = 552;
        const double Width = 74;
        const double Left = 84 + 127;
        double x = Left;
        svg.Text(x - 12, Y + 14, "coverage", 13, SvgWriter.Muted, "end");
        foreach (Band band in Bands)
        {
            svg.Path(SvgWriter.Invariant($"M{x:0.##} {Y}h{Width}v18h-{Width}z"), band.Colour);
            if (band.From > 0)
            {
                svg.Text(x, Y + 34, SvgWriter.Invariant($"{100 * band.From:0} %"), 12.5, SvgWriter.Muted, "middle");
            }

            x += Width;
        }

        svg.Text(Left + (2.5 * Width), Y + 57, "less than promised", 13, SvgWriter.Muted, "middle");
        svg.Text(Left + (5.5 * Width), Y + 57, "as promised", 13, SvgWriter.Muted, "middle");
        svg.Text(Left + (7 * Width), Y + 57, "more", 13, SvgWriter.Muted, "middle");
    }

    private readonly record struct Band(double From, string Colour);
}
