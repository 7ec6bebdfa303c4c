namespace Nps.Core.Database.Tests;

/// <summary>The tests share the servers, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DatabaseTests : ICollectionFixture<Databases>
{
    internal const string Name = "Databases";
}
