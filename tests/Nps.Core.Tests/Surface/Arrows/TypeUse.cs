namespace Nps.Core.Tests;

/// <summary>One type of the library that uses another, each with its source file.</summary>
internal sealed record TypeUse(SourceType User, SourceType Used)
{
    internal string UserRoom => Rooms.Of(User.File);

    internal string UsedRoom => Rooms.Of(Used.File);

    public override string ToString() =>
        $"{User.File} (type {User.Name}) uses {Used.File} (type {Used.Name}): "
        + $"{UserRoom} may use only {string.Join(", ", Rooms.AllowedFor(UserRoom))}.";
}
