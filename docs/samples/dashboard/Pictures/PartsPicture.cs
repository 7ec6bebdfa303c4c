using Nps.Core;
using ScottPlot;

namespace Dashboard.Pictures;

/// <summary>Promoters, passives and detractors as parts of a bar.</summary>
internal static class PartsPicture
{
    internal static Picture Draw(CategoryPercentages parts) => Picture.Draw(
        "A bar of three parts: promoters, passives and detractors, as in the table.", width: 720, height: 64, (plot, palette) =>
        {
            decimal end = 0;
            foreach ((decimal percent, Color color) in (ReadOnlySpan<(decimal, Color)>)
                [(parts.PromoterPercent, palette.Promoter), (parts.PassivePercent, palette.Passive), (parts.DetractorPercent, palette.Detractor)])
            {
                AddPart(plot, palette, (double)end, (double)percent, color);
                end += percent;
            }

            plot.Axes.SetLimits(0, 100, 0, 1);
            plot.HideGrid();
            plot.Layout.Frameless();
        });

    private static void AddPart(Plot plot, Palette palette, double start, double percent, Color color)
    {
        var part = plot.Add.Rectangle(start, start + percent, 0, 1);
        part.FillColor = color;
        part.LineWidth = 0;

        // A narrower part has no room for its number; the table has it.
        if (percent >= 8)
        {
            var label = plot.Add.Text(FormattableString.Invariant($"{percent:0.0} %"), start + (percent / 2), 0.5);
            label.LabelAlignment = Alignment.MiddleCenter;
            label.LabelFontColor = palette.OnFill;
            label.LabelFontSize = 15;
        }
    }
}
