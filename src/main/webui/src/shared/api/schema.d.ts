/** Provisional: written by hand from the contract until openapi.yaml exists; `npm run api` replaces it. */
export interface paths {
    "/api/v1/me": {
        get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Me"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/members": {
        get: { parameters: { query?: { cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: components["schemas"]["MemberView"][]; next?: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/networks": {
        get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: components["schemas"]["NetworkView"][] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels": {
        get: { parameters: { query?: { cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: components["schemas"]["ChannelView"][]; next?: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never }; requestBody: { content: { "application/json": components["schemas"]["NewChannel"] } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels/{id}": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        patch: { parameters: { query?: never; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { name?: string; paused?: boolean } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels/{id}/health": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["HealthView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels/{id}/probes": {
        post: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ProbeView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels/{id}/credential": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { credential: { [key: string]: string } } } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/channels/{id}/imports": {
        post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { since: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments": {
        get: { parameters: { query?: { state?: string; channel?: string; network?: string; assignee?: string; label?: string; author?: string; q?: string; since?: string; snoozed?: string; sort?: "priority" | "newest" | "oldest" | "due"; cursor?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentPage"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/counts": {
        get: { parameters: { query?: { state?: string; channel?: string; network?: string; assignee?: string; label?: string; author?: string; q?: string; since?: string; snoozed?: string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["Counts"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentDetail"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        patch: { parameters: { query?: never; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { labels: string[] } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/assignment": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { memberId: string; note?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/claim": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { take?: boolean } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ClaimView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/presence": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/draft": {
        put: { parameters: { query?: never; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { text: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DraftView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/resolution": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { outcome: "answered" | "noReplyNeeded" | "spam" | "handledElsewhere" } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/snooze": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { until: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/visibility": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { hidden: boolean } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/like": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/notes": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: components["schemas"]["NoteView"][] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { text: string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NoteView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/history": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: components["schemas"]["HistoryEntry"][] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/comments/{id}/replies": {
        post: { parameters: { query?: never; header?: { "Idempotency-Key": string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { text: string; seenVersion: number } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/replies/{id}": {
        get: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        patch: { parameters: { query?: never; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { text: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
        delete: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content?: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/replies/{id}/cancellation": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/replies/{id}/submission": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/replies/{id}/verdict": {
        put: { parameters: { query?: never; header?: never; path: { id: string }; cookie?: never }; requestBody: { content: { "application/json": { posted: boolean; permalink?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReplyView"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
    "/api/v1/changes": {
        get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChangePage"] } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } };
    };
}
export interface components {
    schemas: {
        MemberRef: { id: string; name: string };
        MemberView: { id: string; name: string; kind: string; roles: string[]; active: boolean; seenAt?: string; version: number };
        Me: { id: string; name: string; roles: string[]; may: string[] };
        Can: { reply: boolean; hide: boolean; delete: boolean; like: boolean };
        NetworkField: { name: string; label: string; secret: boolean; required: boolean; hint?: string };
        NetworkView: { name: string; title: string; fields: components["schemas"]["NetworkField"][]; can: components["schemas"]["Can"] };
        HealthView: { state: components["schemas"]["ChannelView"]["state"]; checkedAt?: string; reason?: string; since?: string; here: number; days: components["schemas"]["Day"][] };
        Health: { checkedAt?: string; reason?: string; since?: string };
        Day: { day: string; reads: number; failures: number; fetched: number };
        LengthRule: { limit: number; unit: string; maxBytes?: number };
        ChannelView: {
            id: string; version: number; network: string; name: string; url?: string;
            state: "ok" | "degraded" | "throttled" | "needsAttention" | "paused";
            health: components["schemas"]["Health"]; can: components["schemas"]["Can"];
            length: components["schemas"]["LengthRule"]; depth: number; expiresAt?: string; keepers: components["schemas"]["MemberRef"][];
        };
        NewChannel: { network: string; name?: string; since?: string; credential: { [key: string]: string } };
        ProbeView: { at: string; name?: string; url?: string; found?: number; here: number; newest?: string; can: components["schemas"]["Can"] };
        ChannelRef: { id: string; network: string; name: string };
        PostRef: { id: string; title?: string; url?: string };
        AuthorView: { id: string; name: string; handle?: string; avatar?: string };
        Attachment: { kind: string; url: string };
        ClaimView: { member: components["schemas"]["MemberRef"]; expiresAt: string };
        RulePoints: { name: string; points: number };
        Priority: { score: number; rules: components["schemas"]["RulePoints"][] };
        CommentView: {
            id: string; version: number; channel: components["schemas"]["ChannelRef"]; post?: components["schemas"]["PostRef"];
            parentId?: string; author: components["schemas"]["AuthorView"]; text: string; language?: string;
            createdAt: string; editedAt?: string; deletedAt?: string; receivedAt: string; url?: string; rating?: number;
            attachments: components["schemas"]["Attachment"][]; state: "new" | "pending" | "resolved";
            outcome?: "answered" | "noReplyNeeded" | "spam" | "handledElsewhere"; labels: string[];
            assignee?: components["schemas"]["MemberRef"]; claim?: components["schemas"]["ClaimView"];
            viewers: components["schemas"]["MemberRef"][]; snoozedUntil?: string; dueAt?: string;
            priority: components["schemas"]["Priority"]; hidden: boolean; liked: boolean; can: components["schemas"]["Can"];
            /** where our latest reply stands */
            reply?: { id: string; state: components["schemas"]["ReplyView"]["state"] };
        };
        ThreadEntry: { id: string; author: components["schemas"]["AuthorView"]; text: string; own: boolean; createdAt: string };
        DraftView: { text: string; version: number; member: components["schemas"]["MemberRef"]; savedAt: string };
        CommentDetail: components["schemas"]["CommentView"] & {
            thread: components["schemas"]["ThreadEntry"][]; replies: components["schemas"]["ReplyView"][];
            notes: components["schemas"]["NoteView"][]; draft?: components["schemas"]["DraftView"];
        };
        CommentPage: { items: components["schemas"]["CommentView"][]; next?: string };
        ChannelCount: { channel: string; count: number };
        AssigneeCount: { member?: components["schemas"]["MemberRef"]; count: number };
        StateCounts: { new: number; pending: number; resolved: number };
        Counts: {
            byState: components["schemas"]["StateCounts"]; byChannel: components["schemas"]["ChannelCount"][];
            byAssignee: components["schemas"]["AssigneeCount"][]; open: number; free: number; mine: number; later: number;
        };
        Failure: { code: string; detail?: string; retryable: boolean };
        ReplyView: {
            id: string; version: number; commentId: string; text: string; author: components["schemas"]["MemberRef"];
            state: "draft" | "submitted" | "returned" | "approved" | "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled";
            seenVersion: number; sendsAt?: string; sentAt?: string; url?: string; failure?: components["schemas"]["Failure"];
        };
        NoteView: { id: string; author: components["schemas"]["MemberRef"]; text: string; at: string };
        HistoryEntry: { at: string; who?: components["schemas"]["MemberRef"]; what: string; from?: string; to?: string };
        ChangeView: { type: string; id: string; version: number; at: string };
        ChangePage: { items: components["schemas"]["ChangeView"][]; next?: string };
        Violation: { field: string; message: string };
        Problem: {
            type: string; title: string; status: number; detail?: string; instance?: string; code: string;
            violations?: components["schemas"]["Violation"][];
        };
    };
}
