// Stands in for the part of the Dataverse SDK (package Microsoft.CrmSdk.CoreAssemblies) that the plug-in uses: the same
// names in the same namespaces, so that the plug-in's source compiles against the SDK unchanged. Written for this sample;
// what a member is documented to do is in the SDK's own reference.
namespace Microsoft.Xrm.Sdk;

public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}

public interface IExecutionContext
{
    /// <summary>0: synchronous, 1: asynchronous.</summary>
    int Mode { get; }

    string MessageName { get; }

    string PrimaryEntityName { get; }

    Guid PrimaryEntityId { get; }

    bool IsInTransaction { get; }

    EntityImageCollection PreEntityImages { get; }

    EntityImageCollection PostEntityImages { get; }
}

public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>40: after the operation.</summary>
    int Stage { get; }
}

public interface IOrganizationServiceFactory
{
    /// <summary>The service as a user sees it; null for the system itself, which sees every row.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}

public interface ITracingService
{
    void Trace(string format, params object[] args);
}

public enum OperationStatus
{
    Failed = 0,
    Canceled = 1,
    Retry = 2,
    Suspended = 3,
    Succeeded = 4,
}

[Serializable]
public class InvalidPluginExecutionException : Exception
{
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : base(message)
    {
        Status = status;
        ErrorCode = errorCode;
    }

    public OperationStatus Status { get; }

    public int ErrorCode { get; }
}
