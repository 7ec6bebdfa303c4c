using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Nps.Core.Testing;

/// <summary>A law that FsCheck tests with random values, chosen by <see cref="LawSettings"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "FsCheck.Xunit")]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute([CallerMemberName] string law = "")
    {
        Law = law;
        Replay = LawSettings.ReplayOf(law);
    }

    /// <summary>The name of the law, from which its seed is made.</summary>
    public string Law { get; }

    /// <inheritdoc cref="FsCheck.Xunit.PropertyAttribute.MaxTest"/>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = LawSettings.Tests(value);
    }
}
