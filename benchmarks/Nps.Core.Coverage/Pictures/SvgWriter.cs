using System.Globalization;
using System.Text;

namespace Nps.Core.Coverage.Pictures;

/// <summary>The few shapes the pictures need, on a light card of its own so that they read the same on a dark page.</summary>
public sealed class SvgWriter
{
    public const string Ink = "#24292f";
    public const string Muted = "#57606a";
    public const string Rule = "#d0d7de";
    public const string Card = "#ffffff";

    private readonly StringBuilder _svg = new();

    public SvgWriter(int width, int height, string title, string description)
    {
        Write($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="title description" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, 'DejaVu Sans', sans-serif">
            <title id="title">{title}</title>
            <desc id="description">{description}</desc>
            <rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="{Card}" stroke="{Rule}"/>
            """);
        Text(28, 40, title, 20, Ink, weight: 600);
    }

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1, string? dashes = null) =>
        Write($"""<path d="M{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}" stroke="{colour}" stroke-width="{width:0.##}"{Dashes(dashes)}/>""");

    public void Polyline(IEnumerable<(double X, double Y)> points, string colour, double width)
    {
        string joined = string.Join(' ', points.Select(point => Invariant($"{point.X:0.##},{point.Y:0.##}")));
        Write($"""<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="{width:0.##}" stroke-linejoin="round"/>""");
    }

    /// <summary>A small shape drawn around the origin, put at a point, with a rim that lifts it off the lines.</summary>
    public void Mark(string shape, double x, double y, string fill) =>
        Write($"""<path d="{shape}" transform="translate({x:0.##} {y:0.##})" fill="{fill}" stroke="{Card}"/>""");

    public void Path(string data, string fill, bool crisp = false) =>
        Write($"""<path d="{data}" fill="{fill}"{(crisp ? " shape-rendering=\"crispEdges\"" : "")}/>""");

    public void Text(
        double x, double y, string text, double size, string colour, string anchor = "start", int weight = 400, bool upwards = false)
    {
        string turn = upwards ? Invariant($" transform=\"rotate(-90 {x:0.##} {y:0.##})\"") : "";
        string bold = weight == 400 ? "" : Invariant($" font-weight=\"{weight}\"");
        string align = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        Write($"""<text x="{x:0.##}" y="{y:0.##}" font-size="{size:0.##}" fill="{colour}"{align}{bold}{turn}>{text}</text>""");
    }

    /// <summary>The finished document.</summary>
    public override string ToString() => _svg + "</svg>\n";

    internal static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Dashes(string? dashes) => dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"";

    private void Write(FormattableString element) => _svg.Append(Invariant(element).ReplaceLineEndings("\n")).Append('\n');
}
