namespace Nps.Core.Database.Tests;

public class ServerTests
{
    [ServerFact]
    public void PostgreSQL_IsInstalled_SoThatTheOtherTestsRanOnItToo() => Assert.Equal(2, Databases.Names.Count);
}
