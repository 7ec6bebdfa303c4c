namespace Nps.Core.EveryMember;

/// <summary>A row of a caller.</summary>
internal sealed record Row(string? Region, DateTime? At, int? Score)
{
    /// <summary>The score as somebody typed it.</summary>
    public string? Text => Score is int score ? score.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
