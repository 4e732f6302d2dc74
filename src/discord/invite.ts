/** The address at which somebody adds the bot to a server. It needs no permission beyond those of everybody. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: 'bot applications.commands', permissions: '0' });
  return `https://discord.com/oauth2/authorize?${query}`;
}
