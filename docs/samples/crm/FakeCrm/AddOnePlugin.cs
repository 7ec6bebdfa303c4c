using Microsoft.Xrm.Sdk;
using SurveyPlugin;

namespace FakeCrm;

/// <summary>How not to do it: reads a count, adds one, writes it. Shows that the cases of this program tell right from wrong.</summary>
internal sealed class AddOnePlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        IOrganizationService service = ((IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))).CreateOrganizationService(null);
        Add(service, context.PreEntityImages.Values, -1);
        Add(service, context.PostEntityImages.Values, +1);
    }

    private static void Add(IOrganizationService service, IEnumerable<Entity> images, int change)
    {
        foreach (Entity response in images)
        {
            int? rating = response.GetAttributeValue<int?>(SurveyResponse.Rating);
            string column = rating is null ? AccountColumns.Missing
                : rating is < 0 or > 10 ? AccountColumns.Invalid
                : AccountColumns.Ratings[rating.Value];
            Guid id = response.GetAttributeValue<EntityReference>(SurveyResponse.Account)!.Id;
            int count = service.Retrieve(AccountColumns.Table, id, new(column)).GetAttributeValue<int>(column);
            var account = new Entity(AccountColumns.Table, id) { [column] = count + change };
            service.Execute(new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = account });
        }
    }
}
