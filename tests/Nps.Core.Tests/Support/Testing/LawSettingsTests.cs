using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Testing;

/// <summary>Every law of this project gets its random values from <see cref="LawSettings"/>.</summary>
public class LawSettingsTests
{
    private static readonly MethodInfo[] Laws =
        [.. typeof(LawSettingsTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(IsLaw)];

    [Fact]
    public void EveryLaw_HasTheSeedOfItsName() => Assert.All(Laws, law =>
    {
        PropertyAttribute attribute = Assert.IsType<PropertyAttribute>(law.GetCustomAttribute<FsCheck.Xunit.PropertyAttribute>());
        Assert.Equal(law.Name, attribute.Law);
        Assert.Equal(LawSettings.ReplayOf(law.Name), attribute.Replay);
    });

    [Fact]
    public void EveryClassAndAssembly_HasTheNumberOfTestsMultiplied()
    {
        Assembly assembly = typeof(LawSettingsTests).Assembly;
        IEnumerable<Attribute> all = assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<FsCheck.Xunit.PropertiesAttribute>());

        Assert.All(all, attribute => Assert.IsType<PropertiesAttribute>(attribute));
        Assert.True(Laws.Length == 0 || Assert.IsType<PropertiesAttribute>(assembly.GetCustomAttribute<FsCheck.Xunit.PropertiesAttribute>()).MaxTest > 0);
    }

    [Fact]
    public void Configure_Twice_DrawsTheSameValues()
    {
        int[] first = Draw("one law", null);

        Assert.Equal(30, first.Distinct().Count());
        Assert.Equal(first, Draw("one law", null));
        Assert.NotEqual(first, Draw("another law", null));
        Assert.NotEqual(first, Draw("one law", "1"));
        Assert.Equal(Draw("one law", "12,345"), Draw("another law", "12,345"));
        Assert.NotEqual(Draw("one law", "random"), Draw("one law", "random"));

        static int[] Draw(string law, string? setting)
        {
            List<int> drawn = [];
            Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), drawn.Add).Check(LawSettings.Configure(law, 30, setting));
            return [.. drawn];
        }
    }

    [Fact]
    public void ReplayOf_IsTheSameInEveryRun()
    {
        const string Law = "GetPower_LargerDifferenceOrLowerLevel_IsNoLess";

        Assert.Equal("1053270371775819548,11400714819323198485", LawSettings.ReplayOf(Law, null));
        Assert.Equal(LawSettings.ReplayOf(Law, ""), LawSettings.ReplayOf(Law, "0"));
        Assert.NotEqual(LawSettings.ReplayOf(Law, "1"), LawSettings.ReplayOf(Law, "2"));
        Assert.NotEqual(LawSettings.ReplayOf(Law, "1"), LawSettings.ReplayOf("another", "1"));
        Assert.Equal("12,345", LawSettings.ReplayOf(Law, "12,345"));
        Assert.Null(LawSettings.ReplayOf(Law, "random"));
        Assert.Throws<FormatException>(() => LawSettings.ReplayOf(Law, "always"));
    }

    [Theory]
    [InlineData(300, null, 300)]
    [InlineData(300, "", 300)]
    [InlineData(300, "10", 3000)]
    [InlineData(300, "0.1", 30)]
    [InlineData(3, "0.1", 1)]
    public void Tests_AreMultiplied(int maxTest, string? factor, int expected) => Assert.Equal(expected, LawSettings.Tests(maxTest, factor));

    private static bool IsLaw(MethodInfo method) => method.IsDefined(typeof(FsCheck.Xunit.PropertyAttribute));
}
