namespace Nps.Core.Companions;

/// <summary>A wording that is read beside those that are written.</summary>
internal sealed class AlsoRead(string scale, string text, int? point)
{
    internal string Scale { get; } = scale;

    internal string Text { get; } = text;

    /// <summary>The point it stands for; null where it says that there is no answer.</summary>
    internal int? Point { get; } = point;
}
