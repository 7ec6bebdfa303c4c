namespace Nps.Core.Database.Tests;

/// <summary>A database with an empty table of answers.</summary>
public interface ITableDatabase
{
    /// <summary>Opens the table. Everything that was in it is gone.</summary>
    internal TableContext OpenEmpty();
}
