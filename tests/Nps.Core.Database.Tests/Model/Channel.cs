namespace Nps.Core.Database.Tests;

/// <summary>An owned type: columns of the same table.</summary>
internal sealed class Channel
{
    public string Name { get; set; } = "";

    public bool IsMobile { get; set; }
}
