using System.Globalization;
using System.ServiceModel;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace FakeCrm;

/// <summary>
/// As much of a Dataverse organization as the plug-in meets: rows with versions, one kind of query, and a queue of the
/// asynchronous steps that changes of responses start. Safe to call from many threads, like the real one.
/// </summary>
internal sealed class FakeOrganization : IOrganizationService
{
    private const int ConcurrencyVersionMismatch = -2147088254;
    private const int ObjectDoesNotExist = -2147220969;

    private readonly object _gate = new();
    private readonly Dictionary<Guid, Entity> _rows = [];
    private readonly string _observed;
    private long _version;

    /// <param name="observed">The table whose changes start steps.</param>
    internal FakeOrganization(string observed) => _observed = observed;

    /// <summary>What happens just before a row is updated, outside the lock: a place for others to interfere.</summary>
    internal Action? BeforeUpdate { get; set; }

    /// <summary>How many updates were refused because of the row's version.</summary>
    internal int Conflicts { get; private set; }

    internal StepQueue Queue { get; } = new();

    public Guid Create(Entity entity)
    {
        lock (_gate)
        {
            if (entity.Id == Guid.Empty)
            {
                entity.Id = Guid.NewGuid();
            }

            Save(entity.LogicalName, entity.Id, entity.Attributes);
            Observe("Create", entity.LogicalName, entity.Id, before: null, after: Copy(entity.Id));
            return entity.Id;
        }
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet)
    {
        lock (_gate)
        {
            Entity row = Copy(id);
            foreach (string column in row.Attributes.Keys.Except(columnSet.Columns).ToArray())
            {
                row.Attributes.Remove(column);
            }

            return row;
        }
    }

    public void Update(Entity entity) => Update(entity, ifVersionMatches: false);

    public void Delete(string entityName, Guid id)
    {
        lock (_gate)
        {
            Entity before = Copy(id);
            _rows.Remove(id);
            Observe("Delete", entityName, id, before, after: null);
        }
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        var update = (UpdateRequest)request;
        BeforeUpdate?.Invoke();
        Update(update.Target, update.ConcurrencyBehavior == ConcurrencyBehavior.IfRowVersionMatches);
        return new OrganizationResponse();
    }

    /// <summary>Understands one query: how many rows there are with each value of a column, among those that fulfil a condition.</summary>
    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        var fetch = new XmlDocument();
        using (var text = new StringReader(((FetchExpression)query).Query))
        using (var reader = XmlReader.Create(text))
        {
            fetch.Load(reader);
        }

        var condition = (XmlElement)fetch.SelectSingleNode("//condition");
        var grouped = (XmlElement)fetch.SelectSingleNode("//attribute[@groupby='true']");
        var counted = (XmlElement)fetch.SelectSingleNode("//attribute[@aggregate='count']");
        string table = ((XmlElement)fetch.SelectSingleNode("/fetch[@aggregate='true']/entity")).GetAttribute("name");
        string column = grouped.GetAttribute("name");
        Entity[] rows = Rows(table).Where(row =>
            row.GetAttributeValue<EntityReference>(condition.GetAttribute("attribute"))?.Id == Guid.Parse(condition.GetAttribute("value"))).ToArray();
        return new EntityCollection([
            .. rows.GroupBy(row => row.GetAttributeValue<int?>(column)).Select(group =>
            {
                var row = new Entity(table);

                // Where the value is null, the row does not have it.
                if (group.Key is int value)
                {
                    row[grouped.GetAttribute("alias")] = new AliasedValue(table, column, value);
                }

                row[counted.GetAttribute("alias")] = new AliasedValue(table, counted.GetAttribute("name"), group.Count());
                return row;
            }),
        ]);
    }

    internal Entity[] Rows(string table)
    {
        lock (_gate)
        {
            return [.. _rows.Values.Where(row => row.LogicalName == table).Select(row => Copy(row.Id))];
        }
    }

    private void Update(Entity entity, bool ifVersionMatches)
    {
        lock (_gate)
        {
            Entity before = Copy(entity.Id);
            if (ifVersionMatches && entity.RowVersion != before.RowVersion)
            {
                Conflicts++;
                throw Fault(ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
            }

            Save(entity.LogicalName, entity.Id, entity.Attributes);
            Observe("Update", entity.LogicalName, entity.Id, before, Copy(entity.Id));
        }
    }

    private void Save(string table, Guid id, AttributeCollection attributes)
    {
        if (!_rows.TryGetValue(id, out Entity? row))
        {
            _rows.Add(id, row = new Entity(table, id));
        }

        foreach (KeyValuePair<string, object?> attribute in attributes)
        {
            row[attribute.Key] = attribute.Value;
        }

        row.RowVersion = (++_version).ToString(CultureInfo.InvariantCulture);
    }

    // What leaves and what stays must not be the same object.
    private Entity Copy(Guid id)
    {
        if (!_rows.TryGetValue(id, out Entity? row))
        {
            throw Fault(ObjectDoesNotExist, $"There is no row {id}.");
        }

        var copy = new Entity(row.LogicalName, id) { RowVersion = row.RowVersion };
        foreach (KeyValuePair<string, object?> attribute in row.Attributes)
        {
            copy[attribute.Key] = attribute.Value;
        }

        return copy;
    }

    private void Observe(string message, string table, Guid id, Entity? before, Entity? after)
    {
        if (table == _observed)
        {
            Queue.Add(new FakeContext(message, table, id, before, after));
        }
    }

    private static FaultException<OrganizationServiceFault> Fault(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, message);
}
