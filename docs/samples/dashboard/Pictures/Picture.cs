using System.Text;
using System.Xml.Linq;
using ScottPlot;

namespace Dashboard.Pictures;

/// <summary>A picture in both themes, as addresses that contain it, and a text for those who do not see it.</summary>
public sealed record Picture(string Light, string Dark, string Alt, int Width, int Height)
{
    private const string Font = "DejaVu Sans";

    /// <summary>Draws a picture once for each theme.</summary>
    internal static Picture Draw(string alt, int width, int height, Action<Plot, Palette> draw) =>
        new(Address(Palette.Light, width, height, draw), Address(Palette.Dark, width, height, draw), alt, width, height);

    private static string Address(Palette palette, int width, int height, Action<Plot, Palette> draw)
    {
        using var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Color(palette.Muted);
        plot.Axes.Frame(false);
        foreach (IAxis axis in (IAxis[])[plot.Axes.Left, plot.Axes.Bottom])
        {
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
            axis.TickLabelStyle.FontSize = 13;
        }

        plot.Grid.MajorLineColor = palette.Line;
        draw(plot, palette);
        plot.Font.Set(Font);

        // Without a view box a smaller image would be cut off, not scaled. Verdana is as wide as the font of the server.
        XElement svg = XElement.Parse(plot.GetSvgXml(width, height));
        svg.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
        foreach (XAttribute font in svg.Descendants().Attributes("font-family"))
        {
            font.Value += ", Verdana, sans-serif";
        }

        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg.ToString(SaveOptions.DisableFormatting)));
    }
}
