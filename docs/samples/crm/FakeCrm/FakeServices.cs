using Microsoft.Xrm.Sdk;

namespace FakeCrm;

/// <summary>What a plug-in asks the server for.</summary>
internal sealed class FakeServices(IPluginExecutionContext context, IOrganizationService service) : IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) ? context
        : serviceType == typeof(IOrganizationServiceFactory) || serviceType == typeof(ITracingService) ? this
        : null;

    public IOrganizationService CreateOrganizationService(Guid? userId) =>
        userId is null ? service : throw new NotSupportedException("The tally is counted by the system, not by a user.");

    public void Trace(string format, params object[] args)
    {
        // A trace names rows by identifiers that differ in every run.
    }
}
