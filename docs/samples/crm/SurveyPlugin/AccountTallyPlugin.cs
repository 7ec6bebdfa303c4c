using Microsoft.Xrm.Sdk;

namespace SurveyPlugin;

/// <summary>
/// Runs after a survey response was created, updated or deleted, and brings the tally of its account up to date. Register it
/// as an asynchronous step after the operation, with the column of the account in an image named "response".
/// </summary>
/// <remarks>The server keeps one instance and calls it from many threads: it has no fields.</remarks>
public sealed class AccountTallyPlugin : IPlugin
{
    /// <summary>The name under which the images of the response are registered.</summary>
    public const string Image = "response";

    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        if (context.IsInTransaction)
        {
            // Other transactions' responses cannot be seen from inside one, and a conflict would undo the response itself.
            throw new InvalidPluginExecutionException("Register the steps of AccountTallyPlugin as asynchronous: within a transaction it would miss responses.");
        }

        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));

        // Null is the system itself: a tally that counted what the current user may read would depend on who saved last.
        IOrganizationService service = factory.CreateOrganizationService(null);
        foreach (Guid account in AccountsOf(context))
        {
            AccountTally.Refresh(service, account, tracing);
        }
    }

    // A response that moved has an account before and another one after. Both change.
    private static IEnumerable<Guid> AccountsOf(IPluginExecutionContext context)
    {
        Entity[] images = [.. Images(context.PreEntityImages), .. Images(context.PostEntityImages)];
        if (images.Length == 0)
        {
            throw new InvalidPluginExecutionException(
                $"The step {context.MessageName} of {context.PrimaryEntityName} has no image \"{Image}\": register it with the column {SurveyResponse.Account}.");
        }

        return images.Select(image => image.GetAttributeValue<EntityReference>(SurveyResponse.Account))
            .Where(account => account is not null).Select(account => account!.Id).Distinct();
    }

    private static IEnumerable<Entity> Images(EntityImageCollection images) =>
        images.TryGetValue(Image, out Entity? image) ? [image] : [];
}
