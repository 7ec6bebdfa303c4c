using System.Reflection;
using System.Runtime.Loader;

namespace Nps.Core.EveryMember;

/// <summary>
/// Writes the program that touches every public member: <c>OUTPUT.cs ASSEMBLY…</c>. Read are the assemblies as they were built, so that a
/// new member is in the program the next time it is written.
/// </summary>
internal static class Program
{
    internal static int Main(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("Arguments: the file to write, then the assemblies.");
            return 2;
        }

        Assembly[] assemblies = [.. arguments[1..].Select(path => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(path)))];
        var surface = new Surface(assemblies);
        string source = new ProgramWriter(surface).Write(out int members);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(arguments[0]))!);
        File.WriteAllText(arguments[0], source);
        Console.WriteLine($"{members} members of {surface.Types.Count} types in {arguments[0]}");
        return 0;
    }
}
