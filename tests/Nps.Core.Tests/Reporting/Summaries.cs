using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Rows and their columns, by name.</summary>
internal static class Summaries
{
    /// <summary>The columns in order.</summary>
    internal static PropertyInfo[] Columns<TKey>() => typeof(NpsSummary<TKey>).GetProperties();

    /// <summary>Calls the constructor with the columns of a row, some of them exchanged.</summary>
    internal static NpsSummary<TKey> With<TKey>(NpsSummary<TKey> row, params (string Column, object? Value)[] others)
    {
        object?[] values = [.. Columns<TKey>().Select(column => Value(column, row, others))];
        try
        {
            return (NpsSummary<TKey>)typeof(NpsSummary<TKey>).GetConstructors().Single().Invoke(values);
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    private static object? Value(PropertyInfo column, object row, (string Column, object? Value)[] others)
    {
        foreach ((string name, object? value) in others)
        {
            if (name == column.Name)
            {
                return value;
            }
        }

        return column.GetValue(row);
    }
}
