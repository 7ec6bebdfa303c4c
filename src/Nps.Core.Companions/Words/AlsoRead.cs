namespace Nps.Core.Companions;

/// <summary>A wording that is read beside those that are written.</summary>
internal sealed class AlsoRead(string scale, string text, int point)
{
    internal string Scale { get; } = scale;

    internal string Text { get; } = text;

    /// <summary>The point it stands for.</summary>
    internal int Point { get; } = point;
}
