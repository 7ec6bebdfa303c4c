namespace Microsoft.Xrm.Sdk
{
    public class AttributeCollection : Dictionary<string, object?>;

    public class EntityImageCollection : Dictionary<string, Entity>;

    public class Entity(string entityName, Guid id)
    {
        public Entity(string entityName)
            : this(entityName, Guid.Empty)
        {
        }

        public string LogicalName { get; set; } = entityName;

        public Guid Id { get; set; } = id;

        public string? RowVersion { get; set; }

        public AttributeCollection Attributes { get; } = new();

        public object? this[string attributeName]
        {
            get => Attributes[attributeName];
            set => Attributes[attributeName] = value;
        }

        public bool Contains(string attributeName) => Attributes.ContainsKey(attributeName);

        public T? GetAttributeValue<T>(string attributeLogicalName) =>
            Attributes.TryGetValue(attributeLogicalName, out object? value) ? (T?)value : default;
    }

    public class EntityReference(string logicalName, Guid id)
    {
        public string LogicalName { get; set; } = logicalName;

        public Guid Id { get; set; } = id;
    }

    /// <summary>A value that a query names itself, such as a count.</summary>
    public class AliasedValue(string entityLogicalName, string attributeLogicalName, object? value)
    {
        public string EntityLogicalName { get; } = entityLogicalName;

        public string AttributeLogicalName { get; } = attributeLogicalName;

        public object? Value { get; } = value;
    }

    public class EntityCollection(IList<Entity> list)
    {
        public IList<Entity> Entities { get; } = list;
    }
}

namespace Microsoft.Xrm.Sdk.Query
{
    public abstract class QueryBase;

    public sealed class FetchExpression(string query) : QueryBase
    {
        public string Query { get; set; } = query;
    }

    public sealed class ColumnSet(params string[] columns)
    {
        public IList<string> Columns { get; } = columns;
    }
}
