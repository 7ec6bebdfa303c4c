namespace Nps.Core.Database.Tests;

/// <summary>A rating stored as an enumeration.</summary>
internal enum Stars
{
    One = 1,
    Two,
    Three,
    Four,
    Five,
}
