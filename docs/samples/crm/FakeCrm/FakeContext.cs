using Microsoft.Xrm.Sdk;
using SurveyPlugin;

namespace FakeCrm;

/// <summary>What a step is told about the change that started it.</summary>
internal sealed class FakeContext(string messageName, string table, Guid id, Entity? before, Entity? after) : IPluginExecutionContext
{
    public int Mode { get; init; } = 1;

    public int Stage => 40;

    public string MessageName { get; } = messageName;

    public string PrimaryEntityName { get; } = table;

    public Guid PrimaryEntityId { get; } = id;

    public bool IsInTransaction { get; init; }

    public EntityImageCollection PreEntityImages { get; } = Images(before);

    public EntityImageCollection PostEntityImages { get; } = Images(after);

    private static EntityImageCollection Images(Entity? image)
    {
        var images = new EntityImageCollection();
        if (image is not null)
        {
            images.Add(AccountTallyPlugin.Image, image);
        }

        return images;
    }
}
