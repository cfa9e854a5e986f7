// The facilitator's sentences at the welcome.
export const welcomeConsole = { rules: 'Huisregels' } as const
