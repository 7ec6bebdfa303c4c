namespace Nps.Core.Testing;

/// <summary>What the laws of a class or of an assembly have in common.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    /// <inheritdoc cref="FsCheck.Xunit.PropertyAttribute.MaxTest"/>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = LawSettings.Tests(value);
    }
}
