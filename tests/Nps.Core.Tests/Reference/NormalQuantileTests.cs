using System.Text.Json;

namespace Nps.Core.Tests;

public class NormalQuantileTests
{
    [Fact]
    public void CriticalValue_EveryLevel_MatchesReferenceToTheLastDigits()
    {
        foreach (JsonProperty level in ReferenceFile.Load("normal-quantiles").EnumerateObject())
        {
            Relative.AssertClose(level.Value.GetDouble(), level.Level().CriticalValue, 1e-15, level.Name);
        }
    }
}
