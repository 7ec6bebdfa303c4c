namespace Nps.Core.Tests;

/// <summary>A member, as the documentation names it, and the full name of an exception.</summary>
internal readonly record struct ExceptionKey(string Member, string Exception)
{
    public override string ToString() => $"{Member} => {Exception}";
}
