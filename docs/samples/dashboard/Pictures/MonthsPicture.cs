using System.Globalization;
using Nps.Core;
using ScottPlot;

namespace Dashboard.Pictures;

/// <summary>The scores of the months, between their control limits. Where nobody answered the line has a gap.</summary>
internal static class MonthsPicture
{
    private const int MostLabels = 16;

    internal static Picture Draw(NpsTrend<CalendarPeriod> months, NpsControlLimits<CalendarPeriod>? limits) => Picture.Draw(
        "The score of each month as a line, with gaps, between control limits, as in the table.", width: 720, height: 300, (plot, palette) =>
        {
            AddLimits(plot, palette, limits);
            AddLines(plot, palette, months);
            for (int i = 0; i < months.Count; i++)
            {
                AddMonth(plot, palette, i, months[i], limits?[i].IsSignal ?? false);
            }

            int every = (months.Count + MostLabels - 1) / MostLabels;
            int[] labelled = [.. Enumerable.Range(0, months.Count).Where(i => i % every == 0)];
            plot.Axes.Bottom.SetTicks([.. labelled.Select(i => (double)i)], [.. labelled.Select(i => Label(months[i].Period, isFirst: i == 0))]);
            plot.Axes.Margins(horizontal: 0, vertical: 0.1);
            plot.Axes.SetLimitsX(-0.6, months.Count - 0.4);
            plot.Grid.XAxisStyle.IsVisible = false;
        });

    private static void AddLimits(Plot plot, Palette palette, NpsControlLimits<CalendarPeriod>? limits)
    {
        for (int i = 0; i < limits?.Count; i++)
        {
            if (limits[i] is { Lower: double lower, Upper: double upper })
            {
                var band = plot.Add.Rectangle(i - 0.5, i + 0.5, lower, upper);
                band.FillColor = palette.Band;
                band.LineWidth = 0;
            }
        }

        if (limits is not null)
        {
            plot.Add.HorizontalLine(limits.CentreLine.Points, 1, palette.Muted, LinePattern.Dashed);
        }
    }

    /// <summary>Connects neighbours that both have a score.</summary>
    private static void AddLines(Plot plot, Palette palette, NpsTrend<CalendarPeriod> months)
    {
        for (int i = 1; i < months.Count; i++)
        {
            if (months[i - 1].Score is NetPromoterScore before && months[i].Score is NetPromoterScore score)
            {
                var line = plot.Add.Line(i - 1, before.Points, i, score.Points);
                line.Color = palette.Ink;
                line.LineWidth = 2;
                line.LinePattern = months[i].IsPartial ? LinePattern.Dotted : LinePattern.Solid;
            }
        }
    }

    private static void AddMonth(Plot plot, Palette palette, int x, NpsTrendPoint<CalendarPeriod> month, bool isSignal)
    {
        if (month.Score is NetPromoterScore score)
        {
            MarkerShape shape = month.IsPartial ? MarkerShape.OpenCircle : isSignal ? MarkerShape.FilledDiamond : MarkerShape.FilledCircle;
            var marker = plot.Add.Marker(x, score.Points, shape, isSignal ? 14 : 9, isSignal ? palette.Detractor : palette.Ink);
            marker.MarkerLineWidth = 2;
        }
    }

    private static string Label(CalendarPeriod month, bool isFirst)
    {
        DateTime start = month.Start;
        return start.ToString(isFirst || start.Month == 1 ? "MMM\nyyyy" : "MMM", CultureInfo.InvariantCulture);
    }
}
