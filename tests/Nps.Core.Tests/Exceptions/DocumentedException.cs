using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>An exception that the documentation of a public member promises.</summary>
/// <param name="Member">The member, as the documentation names it.</param>
/// <param name="Exception">The full name of the exception.</param>
/// <param name="Parameters">The parameters that the text says are at fault.</param>
/// <param name="Definition">The method, constructor or getter.</param>
internal sealed record DocumentedException(string Member, string Exception, IReadOnlyList<string> Parameters, MethodBase Definition)
{
    internal ExceptionKey Key => new(Member, Exception);
}
