using Nps.Core;
using ScottPlot;

namespace Dashboard.Pictures;

/// <summary>A forest plot: how far each segment is from the rest, with its interval.</summary>
internal static class SegmentsPicture
{
    private const int HeightOfSegment = 38;
    private const int HeightOfAxis = 62;

    internal static Picture Draw(IReadOnlyList<SegmentContrast<string>> segments) => Picture.Draw(
        "A line for each segment: its difference from the rest and the interval of that difference, as in the table.",
        width: 720, height: HeightOfAxis + (HeightOfSegment * segments.Count), (plot, palette) =>
        {
            for (int i = 0; i < segments.Count; i++)
            {
                AddSegment(plot, palette, segments[i], y: -i);
            }

            plot.Add.VerticalLine(0, 1, palette.Ink, LinePattern.Solid);
            plot.Axes.SetLimitsY(0.6 - segments.Count, 0.6);
            plot.Axes.Left.SetTicks([.. segments.Select((_, i) => (double)-i)], [.. segments.Select(segment => segment.Segment)]);
            plot.Axes.Left.TickLabelStyle.ForeColor = palette.Ink;
            plot.Axes.Bottom.Label.Text = "points below or above the rest";
            plot.Axes.Bottom.Label.Bold = false;
            plot.Axes.Bottom.Label.FontSize = 13;
            plot.Grid.YAxisStyle.IsVisible = false;
        });

    private static void AddSegment(Plot plot, Palette palette, SegmentContrast<string> segment, double y)
    {
        if (segment.Comparison.Delta is not NpsDelta delta || segment.GetConfidenceInterval() is not ConfidenceInterval interval)
        {
            return;
        }

        Color color = segment.GetVerdict() switch
        {
            ComparisonVerdict.Higher => palette.Promoter,
            ComparisonVerdict.Lower => palette.Detractor,
            _ => palette.Passive,
        };
        var line = plot.Add.Line(interval.Lower, y, interval.Upper, y);
        line.Color = color;
        line.LineWidth = 3;
        plot.Add.Marker(delta.Points, y, MarkerShape.FilledSquare, 11, color);
    }
}
