using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Nps.Core.Interop.Tests;

/// <summary>How the model of <see cref="SurveyContext"/> stores a type, in the words of the table in docs/serialization.md.</summary>
internal static class ColumnOutcome
{
    private static readonly Dictionary<string, string> Columns = Read();

    internal static string Of(Type type) => Columns.GetValueOrDefault(type.Name, "–");

    private static Dictionary<string, string> Read()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        using var context = new SurveyContext(connection);
        var columns = new Dictionary<string, string>();
        foreach (IEntityType entity in context.Model.GetEntityTypes())
        {
            foreach (IProperty property in entity.GetProperties())
            {
                columns[(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).Name] = property.GetColumnType();
            }

            foreach (IComplexProperty property in entity.GetComplexProperties())
            {
                columns[property.ClrType.Name] = $"{property.ComplexType.GetProperties().Count()} columns";
            }
        }

        return columns;
    }
}
