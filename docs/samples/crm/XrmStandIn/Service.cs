using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk
{
    public interface IOrganizationService
    {
        Guid Create(Entity entity);

        Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

        EntityCollection RetrieveMultiple(QueryBase query);

        void Update(Entity entity);

        void Delete(string entityName, Guid id);

        OrganizationResponse Execute(OrganizationRequest request);
    }

    public class OrganizationRequest;

    public class OrganizationResponse;

    public enum ConcurrencyBehavior
    {
        Default = 0,
        IfRowVersionMatches = 1,
        AlwaysOverwrite = 2,
    }

    public class OrganizationServiceFault
    {
        public int ErrorCode { get; set; }

        public string Message { get; set; } = "";
    }
}

namespace Microsoft.Xrm.Sdk.Messages
{
    public sealed class UpdateRequest : OrganizationRequest
    {
        public Entity Target { get; set; } = null!; // whoever sends the request sets it

        public ConcurrencyBehavior ConcurrencyBehavior { get; set; }
    }
}

// The SDK's errors arrive as this type of System.ServiceModel, which is part of .NET Framework and not of every Mono.
namespace System.ServiceModel
{
    [Serializable]
    public class FaultException<TDetail>(TDetail detail, string reason) : Exception(reason)
    {
        public TDetail Detail { get; } = detail;
    }
}
